import type { Drafter } from './candidate.ts';
import { draftChooseAll } from './choose-all.ts';
import { draftContradictedClaims } from './claim-contradicted.ts';
import { draftWholeClaims } from './claim-whole.ts';
import { draftNotStatedClaims } from './claim-not-stated.ts';
import { draftOfficeClaims } from './claim-offices.ts';
import { draftQuoteClaims } from './claim-quotes.ts';
import { draftChooseNamed } from './choose-named.ts';
import { draftChooseQuoted } from './choose-quoted.ts';
import { draftChooseWords } from './choose-words.ts';
import { draftProofOfSpeakers } from './proof-speakers.ts';
import { draftProofOfSpeech } from './proof-speech.ts';
import { draftReportedClaims } from './claim-reported.ts';
import { draftSupportedClaims } from './claim-supported.ts';
import { draftCloze } from './cloze.ts';
import { draftProofOfFigures } from './proof-figures.ts';
import { draftHowMany } from './how-many.ts';
import { draftHowManyTold } from './how-many-told.ts';
import { draftMatchFigures } from './match-figures.ts';
import { draftMatchQuotes } from './match-quotes.ts';
import { draftMatchRoles } from './match-roles.ts';
import { draftOrder } from './order-dates.ts';
import { draftProofOfClauses } from './proof-clauses.ts';
import { draftProofOfDates } from './proof-dates.ts';
import { draftProofOfPeople } from './proof-people.ts';
import { draftWhat } from './what.ts';
import { draftWhen } from './when.ts';
import { draftWhere } from './where.ts';
import { draftWho } from './who.ts';
import { draftWhoIs } from './who-is.ts';
import { draftWhoSaid } from './who-said.ts';
import { draftWhoReported } from './who-reported.ts';

/** Run in this order, which settles nothing but the order of equals. */
export const DRAFTERS: readonly Drafter[] = [
	draftWhoSaid,
	draftWhoReported,
	draftWhere,
	draftWhen,
	draftHowMany,
	draftHowManyTold,
	draftWho,
	draftWhoIs,
	draftWhat,
	draftSupportedClaims,
	draftContradictedClaims,
	draftOfficeClaims,
	draftWholeClaims,
	draftNotStatedClaims,
	draftQuoteClaims,
	draftReportedClaims,
	draftOrder,
	draftMatchRoles,
	draftMatchFigures,
	draftMatchQuotes,
	draftChooseAll,
	draftChooseNamed,
	draftChooseQuoted,
	draftChooseWords,
	draftCloze,
	draftProofOfPeople,
	draftProofOfClauses,
	draftProofOfFigures,
	draftProofOfDates,
	draftProofOfSpeech,
	draftProofOfSpeakers
];
