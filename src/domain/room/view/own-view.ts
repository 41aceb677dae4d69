/** Of a view: what one player has for themselves. Rules: ROOM-70, ROOM-71, ROOM-73. */
import type { SentenceId } from '#domain/article/article.ts';
import type { Answer } from '#domain/quiz/answer.ts';
import type { RevealDetail } from '#domain/quiz/reveal-detail.ts';
import type { Mark } from '#domain/report/result.ts';
import type { Accommodation, Objection, PlayerId } from '../player.ts';
import type { Tally } from '../score/tally.ts';
import type { PublicQuestion } from '#domain/quiz/public-question.ts';
import type { Reading, RevealedQuestion } from './view.ts';

export type OwnStage =
	/** Nothing to do: before the start, between questions, or come too late for this one. */
	| { readonly kind: 'waiting' }
	| { readonly kind: 'reading'; readonly isReady: boolean }
	| {
			readonly kind: 'answer';
			readonly index: number;
			readonly redo: number;
			readonly remainingMs: number | null;
			/** At one's own pace; where the host leads it is in the shared part. */
			readonly question?: PublicQuestion;
			readonly reading?: Reading;
	  }
	| (Answered & { readonly kind: 'answered' })
	| (Answered & {
			readonly kind: 'point';
			readonly remainingMs: number | null;
			/** At one's own pace, as above. */
			readonly question?: PublicQuestion;
			readonly reading?: Reading;
	  })
	| (Answered & { readonly kind: 'pointed'; readonly sentence: SentenceId | null })
	| ({ readonly kind: 'revealed' } & OwnResult & {
				/** What was given beside what is right; null for who was not asked. */
				readonly detail: RevealDetail | null;
				/** At one's own pace; where the host leads it is in the shared part. */
				readonly revealed?: RevealedQuestion;
			})
	| { readonly kind: 'done' }
	| { readonly kind: 'finished'; readonly results: readonly OwnResult[] };

/** Locked, and not to be judged yet. */
export type Answered = {
	readonly index: number;
	readonly redo: number;
	readonly answer: Answer;
	/** The answer in words, a line each. */
	readonly given: readonly string[];
};

export type OwnResult = {
	readonly index: number;
	readonly redo: number;
	readonly prompt: string;
	/** Null: not asked. */
	readonly mark: Mark | null;
	readonly worth: number;
	/** Absent where no proof was asked. */
	readonly isProven?: boolean;
	readonly pointedTo?: SentenceId;
	readonly objection?: Objection;
	readonly mayObject: boolean;
};

export type OwnPart = {
	readonly player: PlayerId;
	readonly name: string;
	readonly team: string | null;
	readonly accommodation: Accommodation;
	readonly stage: OwnStage;
	readonly total: Tally;
	/** Where the ranking is shown now and the player has a place. */
	readonly place: number | null;
};
