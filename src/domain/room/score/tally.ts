/**
 * What a player has come to so far, counted afresh from what was given. Only questions that count
 * and that may be known are in it: a total never tells of a question before its reveal (ROOM-71).
 */
import { markOf } from '#domain/report/result.ts';
import { isRevealedTo } from '../answers.ts';
import type { Player } from '../player.ts';
import { givenOf } from '../players.ts';
import type { Room } from '../room.ts';
import { creditOf, judged, proofOf, usedShare, worthOf } from './scoring.ts';

export type Tally = {
	/** Questions that the player is measured on (ROOM-47). */
	readonly asked: number;
	readonly right: number;
	readonly proven: number;
	/** Sum of 0 to 1 for each question asked. */
	readonly credit: number;
	/** Sum of at most 1 for each question asked. */
	readonly worth: number;
	/** Mean share of the own time used, over the questions answered; 1 where there are none. */
	readonly usedShare: number;
};

/** ROOM-47: in the room when it was opened, or answered it; at one's own pace only what was answered. */
export function isAsked(room: Room, player: Player, index: number): boolean {
	const turn = room.turns[index];
	if (!turn || turn.outcome !== 'revealed' || !isRevealedTo(room, player, index)) return false;
	if (givenOf(room, player, index) !== undefined) return true;
	const { openedStep } = turn;
	const wasThere = player.spans.some(
		({ from, to }) => from < openedStep && (to === null || to >= openedStep)
	);
	return room.settings.pace === 'host' && wasThere;
}

/** Cost: the number of questions. */
export function tallyOf(room: Room, player: Player): Tally {
	const asked = room.questions.map((_, index) => index).filter((at) => isAsked(room, player, at));
	const answers = asked.flatMap((index) => {
		const given = givenOf(room, player, index);
		return given === undefined ? [] : [{ index, given }];
	});
	const total = (of: (one: (typeof answers)[number]) => number) =>
		answers.reduce((sum, one) => sum + of(one), 0);
	const isRight = ({ index, given }: (typeof answers)[number]) =>
		markOf(judged(room, index, given)) === 'right';
	return {
		asked: asked.length,
		right: answers.filter(isRight).length,
		proven: answers.filter((one) => isRight(one) && isProven(room, one)).length,
		credit: total(({ index, given }) => creditOf(room, index, given)),
		worth: total(({ index, given }) => worthOf(room, index, given)),
		usedShare:
			answers.length === 0
				? 1
				: total(({ index, given }) => usedShare(room, index, given)) / answers.length
	};
}

/** RESULT-3, in a room with the proof step: for a proof question the answer is the proof. */
function isProven(
	room: Room,
	{ index, given }: { readonly index: number; readonly given: Parameters<typeof judged>[2] }
): boolean {
	if (!room.settings.hasProofStep) return false;
	return given.answer.kind === 'proof' || proofOf(room, index, given)?.isProven === true;
}
