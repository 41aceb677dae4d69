/**
 * What a player gave in a room, as a finished attempt of their own, so that its result can be kept,
 * shared and challenged like any other. Rules: ROOM-80 to ROOM-82.
 */
import type { Attempt, AttemptSettings, Entry } from '#domain/attempt/attempt.ts';
import type { Game } from './decide.ts';
import type { Given, Player, PlayerId } from './player.ts';
import { givenOf, mayPoint, playerOf } from './players.ts';
import type { Room } from './room.ts';
import { judged, proofOf } from './score/scoring.ts';
import { isAsked } from './score/tally.ts';

export type AttemptIds = Pick<Attempt, 'id' | 'shareId'>;

/** Undefined where there is nothing to keep: nobody of that id, or never asked anything that counts. */
export function attemptFromRoom(
	{ room, quiz }: Game,
	playerId: PlayerId,
	ids: AttemptIds
): Attempt | undefined {
	const player = playerOf(room, playerId);
	if (player === undefined) return undefined;
	const entries = entriesOf(room, player);
	if (entries.length === 0) return undefined;
	return {
		...ids,
		quizSlug: quiz.slug,
		quizVersion: quiz.version,
		origin: { kind: 'room' },
		seed: room.seed,
		settings: settingsOf(room),
		questionIds: entries.map(({ questionId }) => questionId),
		startedAt: beginningOf(room),
		entries,
		finishedAt: room.finishedAt ?? room.changedAt
	};
}

function beginningOf({ begunAt, openedAt }: Room): number {
	return begunAt ?? openedAt;
}

/** What a challenge repeats: the class's time limit, no player's own. */
function settingsOf({ settings }: Room): AttemptSettings {
	const { book, timeLimitMs, timeFactor, hasProofStep, asksConfidence } = settings;
	return {
		book,
		timeLimitMs: timeLimitMs === null ? null : timeLimitMs * timeFactor,
		hasProofStep,
		asksConfidence
	};
}

function entriesOf(room: Room, player: Player): readonly Entry[] {
	return room.questions.flatMap(({ id }, index) => {
		if (!isAsked(room, player, index)) return [];
		const given = givenOf(room, player, index);
		return [given === undefined ? unanswered(room, id) : answered(room, { id, index, given })];
	});
}

/** ROOM-81. An entry left open would ask the question once more. */
function unanswered(room: Room, questionId: string): Entry {
	const openedAt = beginningOf(room);
	const answer = { kind: 'pass' } as const;
	return {
		questionId,
		openedAt,
		pausedMs: 0,
		answer: { answer, lockedAt: openedAt, score: 0, isLate: true }
	};
}

type Asked = { readonly id: string; readonly index: number; readonly given: Given };

/** Of its times only how long it took is known, so each counts from the beginning. */
function answered(room: Room, { id, index, given }: Asked): Entry {
	const openedAt = beginningOf(room);
	const lockedAt = openedAt + given.thinkingMs;
	const { confidence } = given;
	const locked = { ...judged(room, index, given), lockedAt };
	return {
		questionId: id,
		openedAt,
		pausedMs: 0,
		answer: confidence === undefined ? locked : { ...locked, confidence },
		...(mayPoint(room, index, given)
			? {
					proof: {
						sentence: given.point?.sentence ?? null,
						lockedAt,
						isProven: proofOf(room, index, given)?.isProven === true
					}
				}
			: {})
	};
}
