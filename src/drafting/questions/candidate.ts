import type { Span } from '#domain/article/article.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { Reading } from '../reading.ts';
import type { Reasoned } from '../reasoned.ts';

/** What a drafted question asks for. Several of them share one kind of the bank. */
export const DRAFT_TYPES = [
	'who-said',
	'where',
	'when',
	'how-many',
	'who',
	'what',
	'claim',
	'order',
	'match',
	'choose-all',
	'cloze',
	'proof'
] as const;

export type DraftType = (typeof DRAFT_TYPES)[number];

/** A question that might be asked. Its round is the draft type, until rounds are made of the best. */
export type Candidate = Reasoned & {
	readonly type: DraftType;
	readonly question: Question;
	/**
	 * What it asks about, as stretches of the text: the words that give the answer. Two candidates
	 * whose stretches overlap ask about one fact, and the default set holds only one of them.
	 */
	readonly asks: readonly Span[];
	/** 0 to 1: how much a reader gains by it; ranks candidates that are equally sure. */
	readonly worth: number;
};

/** Makes candidates of one type out of what was read. One a file; drafters.ts lists them. */
export type Drafter = (reading: Reading) => readonly Candidate[];

/** Why a candidate is not to be asked, or undefined. One a file; checks.ts lists them. */
export type CandidateCheck = (candidate: Candidate, reading: Reading) => string | undefined;
