/**
 * What an answer is worth in a room. Credit says how right it was, and is the same in every room;
 * worth is what the room's scoring makes of it. Formulas and sources: ROOM-40 to ROOM-46.
 */
import type { Confidence } from '#domain/attempt/attempt.ts';
import type { Answer } from '#domain/quiz/answer.ts';
import { unreachable } from '#domain/refusal.ts';
import { type JudgedAnswer, pointsOf } from '#domain/report/result.ts';
import { answerKey } from './answer-key.ts';
import type { Given, Objection } from '../player.ts';
import { mayPoint } from '../players.ts';
import type { Room, Turn } from '../room.ts';

/** ROOM-43: what is won by a right and lost by a wrong answer, in thirds of a point. */
const CERTAINTY: Readonly<Record<Confidence, { readonly right: number; readonly wrong: number }>> =
	{
		guess: { right: 1, wrong: 0 },
		'think-so': { right: 2, wrong: -2 },
		sure: { right: 3, wrong: -6 }
	};

/** The answer as it is judged now, objections that the host accepted included (ROOM-52). */
export function judged(room: Room, index: number, given: Given): JudgedAnswer {
	const { answer, isLate, score } = given;
	const isRight = !isLate && isAlsoRight(room.turns[index], answer);
	return { answer, isLate, score: isRight ? 1 : score };
}

/** Of most questions nothing is: their answers need no key. */
function isAlsoRight(turn: Turn | null | undefined, answer: Answer): boolean {
	if (!turn || turn.alsoRight.length === 0) return false;
	return turn.alsoRight.includes(answerKey(answer));
}

/** Undefined where no proof was asked of that answer. */
export function proofOf(
	room: Room,
	index: number,
	given: Given
): { readonly isProven: boolean } | undefined {
	if (!mayPoint(room, index, given)) return undefined;
	const { point } = given;
	if (point === undefined || point.sentence === null) return { isProven: false };
	const isAlsoProof = room.turns[index]?.alsoProving.includes(point.sentence) === true;
	return { isProven: point.isProven || isAlsoProof };
}

/** ROOM-51: with the ruling on the same answer, or on the question, where it has none of its own. */
export function settledObjection(
	room: Room,
	index: number,
	{ answer, objection }: Given
): Objection | undefined {
	if (objection === undefined) return undefined;
	const turn = room.turns[index];
	const isBothRight = isAlsoRight(turn, answer);
	const settled = turn?.outcome === 'dropped' ? 'dropped' : isBothRight ? 'both-right' : null;
	return { ...objection, ruling: objection.ruling ?? settled };
}

/** ROOM-40: 0 to 1, as RESULT-1 has it. */
export function creditOf(room: Room, index: number, given: Given): number {
	return pointsOf(judged(room, index, given).score, proofOf(room, index, given));
}

/** At most 1; below 0 only where confidence is scored. */
export function worthOf(room: Room, index: number, given: Given): number {
	const credit = creditOf(room, index, given);
	const { scoring } = room.settings;
	switch (scoring) {
		case 'accuracy':
		case 'tie-break':
			return credit;
		case 'speed':
			return credit * (1 - usedShare(room, index, given) / 2);
		case 'confidence':
			return certaintyWorth(room, index, given);
		default:
			return unreachable(scoring);
	}
}

/**
 * ROOM-45: how much of the player's own time was used, 0 to 1; half of it for who has no limit where
 * the class has one. In a room without a timer: of an hour.
 */
export function usedShare(room: Room, index: number, given: Given): number {
	const isTimed = (room.questions[index]?.timeLimitMs ?? null) !== null;
	if (isTimed && given.allowedMs === null) return 0.5;
	const allowed = given.allowedMs ?? UNTIMED_MS;
	return Math.min(1, given.thinkingMs / allowed);
}

/** Only breaks ties there, and is never shown. */
const UNTIMED_MS = 3_600_000;

/** One is sure of an answer, not of its proof: a right one never loses by a proof that was missed. */
function certaintyWorth(room: Room, index: number, given: Given): number {
	if (given.isLate || given.answer.kind === 'pass') return 0;
	const { score } = judged(room, index, given);
	const { right, wrong } = CERTAINTY[given.confidence ?? 'guess'];
	return pointsOf((score * right + (1 - score) * wrong) / 3, proofOf(room, index, given));
}
