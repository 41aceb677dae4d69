import type { Player, PlayerId } from '#domain/room/player.ts';
import { givenOf } from '#domain/room/players.ts';
import type { Room } from '#domain/room/room.ts';
import { judged } from '#domain/room/score/scoring.ts';
import type { Standing } from '#domain/room/score/standings.ts';
import { isAsked } from '#domain/room/score/tally.ts';
import { median } from './median.ts';
import { type Mark, markOf } from './result.ts';

export type ReportedPlayer = {
	readonly player: PlayerId;
	readonly name: string;
	readonly team: string | null;
	/** From 1; null: asked too little (ROOM-48). */
	readonly place: number | null;
	readonly asked: number;
	readonly right: number;
	readonly partly: number;
	readonly proven: number;
	/** 0 to 1: what was reached of what could be, at any speed. Null: asked nothing. */
	readonly share: number | null;
	/** What the room's scoring makes of it, at most 1 a question. */
	readonly points: number;
	/** Of answers that were neither passed nor late. */
	readonly medianMs: number | null;
	/** One for each question; null: not asked, or it counts for nobody. */
	readonly marks: readonly (Mark | null)[];
};

export function reportedPlayer(room: Room, { player, tally, place }: Standing): ReportedPlayer {
	const marks = room.questions.map((_, index) => markAt(room, player, index));
	return {
		player: player.id,
		name: player.name,
		team: player.team === null ? null : (room.settings.teams?.names[player.team] ?? null),
		place,
		asked: tally.asked,
		right: tally.right,
		partly: marks.filter((mark) => mark === 'partly').length,
		proven: tally.proven,
		share: tally.asked === 0 ? null : tally.credit / tally.asked,
		points: tally.worth,
		medianMs: median(timesOf(room, player)),
		marks
	};
}

function markAt(room: Room, player: Player, index: number): Mark | null {
	if (!isAsked(room, player, index)) return null;
	const given = givenOf(room, player, index);
	return markOf(given && judged(room, index, given));
}

function timesOf(room: Room, player: Player): readonly number[] {
	return room.questions.flatMap((_, index) => {
		const given = isAsked(room, player, index) ? givenOf(room, player, index) : undefined;
		const isThought = given !== undefined && given.answer.kind !== 'pass' && !given.isLate;
		return isThought ? [given.thinkingMs] : [];
	});
}
