import type { Game } from '../decide.ts';
import { ofClass, usedMs } from '../clock.ts';
import { indexOf } from '../phases.ts';
import { readingIn, revealedQuestion, roundTitleOf, sealedQuestion } from './sealed.ts';
import type { RoomSettings } from '../settings.ts';
import type { SharedSettings, SharedStage, SharedView } from './view.ts';

/** What every viewer has alike. Cost: the running question, not the class. */
export function sharedView(game: Game, now: number): SharedView {
	const { room, quiz } = game;
	const { members, present, done, pending } = room;
	return {
		room: room.id,
		quiz: { slug: quiz.slug, title: quiz.title, language: quiz.language },
		settings: sharedSettings(room.settings),
		step: room.step,
		phase: room.phase.kind,
		isPaused: room.pause.since !== null,
		asking: askingOf(game),
		questionCount: room.questions.length,
		teamNames: room.settings.teams?.names ?? [],
		counts: { members, present, done, pending },
		stage: stageOf(game, now),
		// A line about a question that is asked anew would tell its key.
		recounts: room.recounts.filter(({ index, redo }) => room.turns[index]?.redo === redo)
	};
}

function sharedSettings(settings: RoomSettings): SharedSettings {
	const { book, hasProofStep, asksConfidence, scoring, pace, questionText, ranking } = settings;
	return { book, hasProofStep, asksConfidence, scoring, pace, questionText, ranking };
}

function askingOf(game: Game): SharedView['asking'] {
	const index = indexOf(game.room.phase);
	if (index === undefined) return null;
	const redo = game.room.turns[index]?.redo ?? 0;
	return { index, redo, roundTitle: roundTitleOf(game, index) };
}

function stageOf(game: Game, now: number): SharedStage {
	const { room } = game;
	const { phase } = room;
	switch (phase.kind) {
		case 'lobby':
		case 'own-pace':
		case 'standings':
		case 'finished':
			return { kind: phase.kind };
		case 'reading':
			return { kind: 'reading', reading: readingIn(game, 'reading') };
		case 'asking':
		case 'proving':
			return room.pause.since === null ? running(game, phase, now) : { kind: 'paused' };
		case 'locked':
			return running(game, phase, now);
		case 'revealed':
			return { kind: 'revealed', ...revealedQuestion(game, phase.index, { answer: PASS }) };
	}
}

function running(
	game: Game,
	phase: { readonly kind: 'asking' | 'proving' | 'locked'; readonly index: number },
	now: number
): SharedStage {
	const { clock, pause } = game.room;
	const allowed = ofClass(clock);
	const remainingMs =
		clock === null || allowed === null ? null : Math.max(0, allowed - usedMs(pause, clock, now));
	return {
		kind: phase.kind,
		question: sealedQuestion(game, phase.index),
		reading: readingIn(game, phase.kind, phase.index),
		remainingMs
	};
}

const PASS = { kind: 'pass' } as const;
