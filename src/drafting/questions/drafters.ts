import type { Drafter } from './candidate.ts';
import { draftHowMany } from './how-many.ts';
import { draftWhat } from './what.ts';
import { draftWhen } from './when.ts';
import { draftWhere } from './where.ts';
import { draftWho } from './who.ts';
import { draftWhoSaid } from './who-said.ts';

/** Run in this order, which settles nothing but the order of equals. */
export const DRAFTERS: readonly Drafter[] = [
	draftWhoSaid,
	draftWhere,
	draftWhen,
	draftHowMany,
	draftWho,
	draftWhat
];
