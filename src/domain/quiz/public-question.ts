/**
 * What of a question may leave the server before its answer is locked: no key, no evidence, no
 * explanation, no why-not. The types hold no such field, so that a leaked key does not compile.
 */
import { unreachable } from '#domain/refusal.ts';
import { type PublicChoice, publishChoice } from './kinds/choice.ts';
import { type PublicChooseAll, publishChooseAll } from './kinds/choose-all.ts';
import { type PublicClaim, publishClaim } from './kinds/claim.ts';
import { type PublicCloze, publishCloze } from './kinds/cloze.ts';
import { type PublicMatch, publishMatch } from './kinds/match.ts';
import { type PublicNumber, publishNumber } from './kinds/number.ts';
import { type PublicOrder, publishOrder } from './kinds/order.ts';
import { type PublicProof, publishProof } from './kinds/proof.ts';
import { type PublicTyped, publishTyped } from './kinds/typed.ts';
import { type PublicWhoSaid, publishWhoSaid } from './kinds/who-said.ts';
import type { Question } from './question.ts';

export type PublicBase = Sealed & {
	readonly id: string;
	readonly round: string;
	readonly prompt: string;
	readonly hint?: string;
};

/** A question with its key in it has all of a published one's fields: these refuse it. */
type Sealed = {
	readonly key?: never;
	readonly evidence?: never;
	readonly explanation?: never;
	readonly paraphrase?: never;
	readonly alteration?: never;
};

export type PublicQuestion =
	| PublicChoice
	| PublicWhoSaid
	| PublicChooseAll
	| PublicClaim
	| PublicOrder
	| PublicMatch
	| PublicNumber
	| PublicTyped
	| PublicCloze
	| PublicProof;

/** QUIZ-3: options, items and partners stand in an order that depends on the seed alone. */
export function publish(question: Question, attemptSeed: string): PublicQuestion {
	const base = publicBase(question);
	const seed = `${attemptSeed}/${question.id}`;
	switch (question.kind) {
		case 'choice':
			return publishChoice(question, base, seed);
		case 'who-said':
			return publishWhoSaid(question, base, seed);
		case 'choose-all':
			return publishChooseAll(question, base, seed);
		case 'claim':
			return publishClaim(question, base);
		case 'order':
			return publishOrder(question, base, seed);
		case 'match':
			return publishMatch(question, base, seed);
		case 'number':
			return publishNumber(question, base);
		case 'typed':
			return publishTyped(question, base);
		case 'cloze':
			return publishCloze(question, base, seed);
		case 'proof':
			return publishProof(question, base);
		default:
			return unreachable(question);
	}
}

function publicBase({ id, round, prompt, hint }: Question): PublicBase {
	return { id, round, prompt, ...(hint === undefined ? {} : { hint }) };
}
