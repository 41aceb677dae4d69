/** What the class gave to a revealed question: how many, never who. */
import type { Answer } from '#domain/quiz/answer.ts';
import { VERDICTS, VERDICT_WORDS } from '#domain/quiz/kinds/claim.ts';
import type { PublicQuestion } from '#domain/quiz/public-question.ts';
import { type Mark, markOf } from '#domain/report/result.ts';
import { valuesOf } from '../keyed.ts';
import { type Given, isMember } from '../player.ts';
import { givenOf } from '../players.ts';
import type { Room } from '../room.ts';
import { judged } from '../score/scoring.ts';
import type { Distribution, HeatMap, OptionCount } from './wall-view.ts';

/** ROOM-76: the options in the order they were shown. Cost: the class. */
export function distributionOf(room: Room, index: number, question: PublicQuestion): Distribution {
	const givens = givensOf(room, index);
	return {
		options: optionCounts(question, tallied(givens.flatMap(({ answer }) => picksIn(answer)))),
		marks: marksOf(givens.map((given) => markOf(judged(room, index, given))))
	};
}

/** ROOM-77: from the proof step, and from the answers to a proof question. Null: nobody pointed. */
export function heatMapOf(room: Room, index: number): HeatMap | null {
	const pointed = givensOf(room, index).flatMap(({ answer, point }) => {
		const sentence = answer.kind === 'proof' ? answer.sentence : (point?.sentence ?? null);
		return sentence === null ? [] : [sentence];
	});
	if (pointed.length === 0) return null;
	const counts = tallied(pointed);
	const sentences = [...counts]
		.map(([sentence, count]) => ({ sentence, share: count / pointed.length }))
		.toSorted((one, other) => other.share - one.share || (one.sentence < other.sentence ? -1 : 1));
	return { pointers: pointed.length, sentences };
}

/** The answers of members to the last asking of a question. */
export function givensOf(room: Room, index: number): readonly Given[] {
	return valuesOf(room.players)
		.filter(isMember)
		.map((player) => givenOf(room, player, index))
		.filter((given) => given !== undefined);
}

function picksIn(answer: Answer): readonly string[] {
	switch (answer.kind) {
		case 'choice':
		case 'who-said':
			return [answer.option];
		case 'choose-all':
			return [...new Set(answer.options)];
		case 'claim':
			return [answer.verdict];
		default:
			return [];
	}
}

function optionCounts(
	question: PublicQuestion,
	counts: ReadonlyMap<string, number>
): readonly OptionCount[] {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
		case 'choose-all':
			return question.options.map(({ id, text }) => ({ text, count: counts.get(id) ?? 0 }));
		case 'claim':
			return VERDICTS.map((verdict) => ({
				text: VERDICT_WORDS[verdict],
				count: counts.get(verdict) ?? 0
			}));
		default:
			return [];
	}
}

function marksOf(marks: readonly Mark[]): Distribution['marks'] {
	const none = { right: 0, partly: 0, wrong: 0, passed: 0, 'timed-out': 0, open: 0 };
	return marks.reduce((counts, mark) => ({ ...counts, [mark]: counts[mark] + 1 }), none);
}

function tallied(things: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
	return counts;
}
