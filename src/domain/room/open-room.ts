/** Opening a room: the first event of its log, and the room that the log begins with. */
import { type Selection, selectQuestions } from '#domain/attempt/selection.ts';
import { canBeProven, questionOf } from '#domain/attempt/stage.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { OpenRefusal } from './command.ts';
import type { OpenedEvent } from './event.ts';
import { noneKeyed } from './keyed.ts';
import type { Room } from './room.ts';
import type { RoomSettings } from './settings.ts';

export type NewRoom = {
	/** Unguessable, as is the seed: they come from the server. */
	readonly room: string;
	readonly seed: string;
	readonly quiz: Quiz;
	readonly selection: Selection;
	readonly settings: RoomSettings;
};

/** ROOM-1: the event that opens a room, or why these settings make none. */
export function openRoom(wanted: NewRoom, now: number): Outcome<OpenedEvent, OpenRefusal> {
	const { quiz, room, seed, settings } = wanted;
	const unfit = unfitSettings(settings);
	if (unfit !== undefined) return refuse(unfit);
	const selected = selectQuestions(quiz, wanted.selection, seed);
	if (!selected.ok) return selected;
	const timeLimitMs =
		settings.timeLimitMs === null ? null : settings.timeLimitMs * settings.timeFactor;
	return accept({
		kind: 'opened',
		id: room,
		at: now,
		room,
		seed,
		quizSlug: quiz.slug,
		quizVersion: quiz.version,
		settings: {
			...settings,
			asksConfidence: settings.asksConfidence || settings.scoring === 'confidence'
		},
		questions: selected.value.map((id) => ({
			id,
			timeLimitMs,
			isProvable: canBeProven(questionOf(quiz, id))
		}))
	});
}

/** The room as its first event leaves it. */
export function roomOf(opened: OpenedEvent): Room {
	const { settings, questions } = opened;
	return {
		id: opened.room,
		quizSlug: opened.quizSlug,
		quizVersion: opened.quizVersion,
		seed: opened.seed,
		settings,
		questions,
		openedAt: opened.at,
		begunAt: null,
		finishedAt: null,
		changedAt: opened.at,
		phase: { kind: 'lobby' },
		step: 0,
		clock: null,
		pause: { count: 0, since: null, totalMs: 0 },
		isLobbyLocked: false,
		players: noneKeyed(),
		names: noneKeyed(),
		accommodated: [],
		joined: 0,
		members: 0,
		present: 0,
		done: 0,
		pending: 0,
		teamSizes: settings.teams?.names.map(() => 0) ?? [],
		turns: questions.map(() => null),
		recounts: []
	};
}

function unfitSettings(settings: RoomSettings): OpenRefusal | undefined {
	// Without a time there is no share of it that was left.
	if (settings.scoring === 'speed' && settings.timeLimitMs === null) return 'speed-needs-timer';
	if (settings.teams !== null && settings.teams.names.length < 2) return 'teams-too-few';
	if (settings.names.kind === 'listed' && settings.names.names.length === 0) return 'names-empty';
	return undefined;
}
