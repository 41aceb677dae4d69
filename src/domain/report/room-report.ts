/**
 * What a teacher takes from a finished room: the class, each question, each player, the sentences
 * that were misread, and the objections. Everything is counted from the room as it stands, so that a
 * ruling after the end changes the report too. Rules: docs/room-spec.md (ROOM-90 to ROOM-95).
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { Game } from '#domain/room/decide.ts';
import { valuesOf } from '#domain/room/keyed.ts';
import { isMember } from '#domain/room/player.ts';
import type { RoomSettings } from '#domain/room/settings.ts';
import {
	type TeamStanding,
	classShare,
	standingsOf,
	teamStandings
} from '#domain/room/score/standings.ts';
import { type MisreadSentence, misreadSentences } from './room-report-misread.ts';
import { type ReportedObjection, reportedObjections } from './room-report-objections.ts';
import { type ReportedPlayer, reportedPlayer } from './room-report-players.ts';
import { type ReportedQuestion, reportedQuestion } from './room-report-questions.ts';

export type ReportedClass = {
	readonly members: number;
	/** Not counted anywhere in the report. */
	readonly removed: number;
	/** Questions that count, of those that were planned. */
	readonly counted: number;
	readonly planned: number;
	/** 0 to 1; null where nothing counts (ROOM-49). */
	readonly share: number | null;
	readonly openedAt: number;
	/** From leaving the lobby to the end, in milliseconds; null for a room that never began. */
	readonly durationMs: number | null;
};

export type RoomReport = {
	readonly class: ReportedClass;
	readonly scoring: RoomSettings['scoring'];
	readonly hasProofStep: boolean;
	/** In playing order. */
	readonly questions: readonly ReportedQuestion[];
	/** The best first, those without a place last. */
	readonly players: readonly ReportedPlayer[];
	/** Empty where there were no teams. */
	readonly teams: readonly TeamStanding[];
	/** The most misread first. */
	readonly misread: readonly MisreadSentence[];
	/** In playing order, then in the order of joining. */
	readonly objections: readonly ReportedObjection[];
};

/** ROOM-90: none while the room runs, for it holds keys. Cost: players × questions. */
export function roomReport(game: Game): Outcome<RoomReport, 'room-running'> {
	const { room } = game;
	if (room.phase.kind !== 'finished') return refuse('room-running');
	const standings = standingsOf(room);
	const questions = room.questions.map((_, index) => reportedQuestion(game, index));
	return accept({
		class: {
			members: room.members,
			removed: valuesOf(room.players).filter((player) => !isMember(player)).length,
			counted: questions.filter(({ outcome }) => outcome === 'revealed').length,
			planned: questions.length,
			share: classShare(standings),
			openedAt: room.openedAt,
			durationMs: durationOf(room)
		},
		scoring: room.settings.scoring,
		hasProofStep: room.settings.hasProofStep,
		questions,
		players: standings.map((standing) => reportedPlayer(room, standing)),
		teams: teamStandings(room, standings),
		misread: misreadSentences(game),
		objections: reportedObjections(game)
	});
}

function durationOf({ begunAt, finishedAt }: Game['room']): number | null {
	return begunAt === null || finishedAt === null ? null : Math.max(0, finishedAt - begunAt);
}
