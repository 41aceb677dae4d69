/**
 * What a player's page shows, made of what the room shows to all and what it says to this player
 * alone. Where the host leads, the question is in the shared part; at one's own pace in the own one.
 */
import type { SentenceId } from '#domain/article/article.ts';
import type { RevealDetail } from '#domain/quiz/reveal-detail.ts';
import type { PublicQuestion } from '#domain/quiz/public-question.ts';
import type { Answered, OwnResult, OwnStage } from '#domain/room/view/own-view.ts';
import type {
	Reading,
	RevealedQuestion,
	RoomView,
	SharedStage,
	SharedView
} from '#domain/room/view/view.ts';

export type PlayerView = Extract<RoomView, { readonly role: 'player' }>;

type Of<Kind extends OwnStage['kind']> = Extract<OwnStage, { readonly kind: Kind }>;

export type SeatStage =
	| { readonly kind: 'lobby' | 'paused' | 'standings' | 'through' | 'between' }
	| { readonly kind: 'reading'; readonly isReady: boolean }
	| {
			readonly kind: 'asking';
			readonly index: number;
			readonly redo: number;
			readonly question: PublicQuestion;
			readonly remainingMs: number | null;
	  }
	| (Answered & {
			readonly kind: 'pointing';
			readonly question: PublicQuestion;
			readonly remainingMs: number | null;
	  })
	/** Nothing to do but to wait. */
	| {
			readonly kind: 'waiting';
			readonly index: number;
			readonly redo: number;
			readonly during: 'asking' | 'proving' | 'locked';
			/** Undefined where no answer came in time, or the player came too late for it. */
			readonly answered: Answered | undefined;
			/** Absent where nothing was pointed to; null: passed. */
			readonly sentence?: SentenceId | null;
	  }
	| {
			readonly kind: 'revealed';
			readonly result: OwnResult;
			readonly detail: RevealDetail;
			readonly revealed: RevealedQuestion;
	  }
	| { readonly kind: 'finished'; readonly results: readonly OwnResult[] };

export function seatStage({ shared, own }: PlayerView): SeatStage {
	const { stage } = own;
	switch (stage.kind) {
		case 'waiting':
			return whileWaiting(shared);
		case 'reading':
			return { kind: 'reading', isReady: stage.isReady };
		case 'answer':
			return asking(stage, shared.stage);
		case 'point':
			return pointing(stage, shared.stage);
		case 'answered':
		case 'pointed':
			return done(stage, shared.stage);
		case 'revealed':
			return revealed(stage, shared.stage);
		case 'done':
			return { kind: 'through' };
		case 'finished':
			return { kind: 'finished', results: stage.results };
	}
}

/** Changes where the page has something else to show, so that the focus goes there. */
export function stageKey(stage: SeatStage): string {
	switch (stage.kind) {
		case 'asking':
		case 'pointing':
		case 'waiting':
			return `${stage.kind} ${stage.index}.${stage.redo}`;
		case 'revealed':
			return `${stage.kind} ${stage.result.index}.${stage.result.redo}`;
		default:
			return stage.kind;
	}
}

/** ROOM-74: what of the article may be read while the page shows that stage. */
export function readingOf({ shared, own }: PlayerView): Reading {
	const { stage } = own;
	if ('reading' in stage && stage.reading !== undefined) return stage.reading;
	if (stage.kind === 'revealed' && stage.revealed !== undefined) return stage.revealed.reading;
	if (shared.phase === 'finished') return { kind: 'whole' };
	return 'reading' in shared.stage ? shared.stage.reading : { kind: 'none' };
}

/** The question the player stands at, from 0; undefined where they stand at none. */
export function indexNow({ shared, own }: PlayerView): number | undefined {
	return 'index' in own.stage ? own.stage.index : shared.asking?.index;
}

/** ROOM-54: whether an objection has made that question count for nobody. */
export function isDropped({ index, redo }: OwnResult, { recounts }: SharedView): boolean {
	return recounts.some(
		(one) => one.index === index && one.redo === redo && one.ruling === 'dropped'
	);
}

/** For the browser's tab. */
export function seatTitle(view: RoomView): string {
	if (view.role !== 'player') return 'Your seat';
	const index = indexNow(view);
	return index === undefined
		? view.own.name
		: `Question ${index + 1} of ${view.shared.questionCount}`;
}

function whileWaiting({ phase, asking: at, isPaused, stage }: SharedView): SeatStage {
	if (phase === 'lobby' || phase === 'standings') return { kind: phase };
	if (isPaused) return { kind: 'paused' };
	const { kind } = stage;
	if (at === null || (kind !== 'asking' && kind !== 'proving' && kind !== 'locked')) {
		return { kind: 'between' };
	}
	return { kind: 'waiting', index: at.index, redo: at.redo, during: kind, answered: undefined };
}

function asking({ index, redo, remainingMs, question }: Of<'answer'>, at: SharedStage): SeatStage {
	const asked = question ?? (at.kind === 'asking' ? at.question : undefined);
	if (asked === undefined) return { kind: 'between' };
	return { kind: 'asking', index, redo, remainingMs, question: asked };
}

function pointing({ question, reading: _, ...own }: Of<'point'>, at: SharedStage): SeatStage {
	const asked = question ?? (at.kind === 'proving' ? at.question : undefined);
	return asked === undefined ? { kind: 'between' } : { ...own, kind: 'pointing', question: asked };
}

function done(stage: Of<'answered'> | Of<'pointed'>, { kind }: SharedStage): SeatStage {
	const { index, redo } = stage;
	return {
		...{ kind: 'waiting', index, redo, answered: stage },
		during: kind === 'asking' || kind === 'proving' ? kind : 'locked',
		...(stage.kind === 'pointed' ? { sentence: stage.sentence } : {})
	};
}

function revealed(
	{ detail, revealed: own, ...result }: Of<'revealed'>,
	at: SharedStage
): SeatStage {
	const shown = own ?? (at.kind === 'revealed' ? at : undefined);
	if (shown === undefined) return { kind: 'between' };
	return { kind: 'revealed', result, revealed: shown, detail: detail ?? shown.reveal.detail };
}
