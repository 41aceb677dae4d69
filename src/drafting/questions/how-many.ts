/** DRAFT-12: how many? The figure is typed; "about" and "more than" are part of the question. */
import { EXPLAIN, HOW_MANY } from '../english/templates.ts';
import { MORE_THAN, VAGUE_VERBS } from '../english/context-words.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { baseOf, frameOf } from './clause-candidate.ts';
import { askForSubject, askInFront } from './clause-prompt.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import type { ToldClause } from './told-clauses.ts';

export function draftHowMany(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return scene.told.flatMap((told) =>
		scene.amountsIn(told.sentence.id).flatMap((amount) => questionOn(scene, told, amount))
	);
}

const PRECISION = 0.99;

/** The figure is asked for as it is written, and what it counts stands in the question. */
const READ = 0.97;

/** One is no figure, and two is guessed. */
const LEAST = 3;

function questionOn(scene: ClauseScene, told: ToldClause, amount: Amount): readonly Candidate[] {
	if (VAGUE_VERBS.has(told.clause.verb.base) || amount.upTo !== undefined || amount.value < LEAST)
		return [];
	if (!isAsWritten(scene, amount)) return [];
	const asking = HOW_MANY.asking(amount, scene.rephrase.words);
	if (asking === undefined) return [];
	const prompt = promptOf(scene, told, { amount, asking });
	if (
		prompt === undefined ||
		scene.isAnsweredAgain(told, ({ id }) => scene.amountsIn(id).length > 0)
	)
		return [];
	const asked = {
		type: 'how-many',
		told,
		prompt,
		asks: { start: amount.start, end: amount.end },
		confidence: told.confidence * Math.max(READ, amount.confidence) * PRECISION,
		reasons: [...told.reasons, ...amount.reasons]
	} as const;
	return [
		{
			...frameOf(asked),
			question: {
				...baseOf(scene, asked),
				kind: 'number',
				key: amount.value,
				tolerance: 0,
				unit: HOW_MANY.unit(amount),
				explanation: EXPLAIN.figure(amount)
			}
		}
	];
}

/** "at least" is not "more than", and "up to" is not "fewer than": only one wording is asked with. */
export function isAsWritten({ reading }: ClauseScene, { bound, start }: Amount): boolean {
	if (bound === 'less-than') return false;
	const before = reading.text.source.text.slice(Math.max(0, start - 24), start);
	return bound !== 'more-than' || MORE_THAN.test(before);
}

type Asked = { readonly amount: Amount; readonly asking: string };

/** The phrase that the figure opens is what is asked for: subject, object or behind a preposition. */
function promptOf(scene: ClauseScene, told: ToldClause, { amount, asking }: Asked) {
	const { clause } = told;
	const parts = { ...told, rephrase: scene.rephrase, without: [] };
	if (isAll(clause.subject, amount)) return askForSubject(asking, parts);
	if (clause.object !== undefined && isAll(clause.object, amount)) {
		return askInFront(asking, { ...parts, hasObject: false });
	}
	const behind = clause.complements.find(({ phrase }) => isAll(phrase, amount));
	if (behind === undefined || !HOW_MANY.prepositions.has(behind.preposition.toLowerCase())) {
		return undefined;
	}
	const asked = `${behind.preposition.toLowerCase()} ${asking}`;
	return askInFront(asked, { ...parts, without: [behind] });
}

/** Whether the phrase is the figure with what it counts, and nothing else. */
function isAll(
	phrase: { readonly start: number; readonly end: number; readonly text: string },
	{ start, counted, end }: Amount
): boolean {
	const last = Math.max(end, counted?.end ?? 0);
	const before = phrase.text.slice(0, Math.max(0, start - phrase.start));
	return phrase.start <= start && last === phrase.end && HOW_MANY.opener.test(before);
}
