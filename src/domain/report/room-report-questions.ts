import { revealOf } from '#domain/quiz/reveal.ts';
import type { PublicQuestion } from '#domain/quiz/public-question.ts';
import type { QuestionKind } from '#domain/quiz/question.ts';
import { givenWords } from '#domain/quiz/given-words.ts';
import { VERDICTS, VERDICT_WORDS } from '#domain/quiz/kinds/claim.ts';
import type { RevealDetail } from '#domain/quiz/reveal-detail.ts';
import type { Game } from '#domain/room/decide.ts';
import { valuesOf } from '#domain/room/keyed.ts';
import { type Given, isMember } from '#domain/room/player.ts';
import { givenOf } from '#domain/room/players.ts';
import { answerKey } from '#domain/room/score/answer-key.ts';
import { creditOf, judged, proofOf } from '#domain/room/score/scoring.ts';
import { isAsked } from '#domain/room/score/tally.ts';
import { distributionOf, givensOf } from '#domain/room/view/distribution.ts';
import { roomQuestion, sealedQuestion } from '#domain/room/view/sealed.ts';
import type { OptionCount } from '#domain/room/view/wall-view.ts';
import { median } from './median.ts';
import { type Mark, markOf } from './result.ts';

export type ReportedOption = OptionCount & { readonly isKey: boolean };

export type WrongAnswer = { readonly words: readonly string[]; readonly count: number };

export type ReportedQuestion = {
	/** Counted from 0. */
	readonly index: number;
	readonly prompt: string;
	/** What the prompt is about, where it says no more than `Is this so?`: a claim, words, a gap. */
	readonly about: string | null;
	readonly kind: QuestionKind;
	readonly roundTitle: string;
	/** Only a revealed one counts. */
	readonly outcome: 'revealed' | 'dropped' | 'skipped' | 'not-asked';
	/** Another answer counts as right as well, after an objection. */
	readonly hasAnotherRight: boolean;
	/** Players measured on it; of a dropped one, those who answered. */
	readonly asked: number;
	readonly marks: Readonly<Record<Mark, number>>;
	/** 0 to 1: what was reached of what could be. Null where nothing counts. */
	readonly share: number | null;
	/** ROOM-91. */
	readonly isHard: boolean;
	/** Of answers that were neither passed nor late, pauses left out. */
	readonly medianMs: number | null;
	/** Null where no proof was asked for. */
	readonly proof: { readonly asked: number; readonly proven: number } | null;
	/** In the order shown. Empty where the kind has none to choose from. */
	readonly options: readonly ReportedOption[];
	/** The right answer in words, a line each. */
	readonly key: readonly string[];
	/** What was most often given and is not right, three at most. */
	readonly wrongAnswers: readonly WrongAnswer[];
};

/** ROOM-91: less than half of what could be reached. */
const HARD = 0.5;

const MOST_WRONG = 3;

export function reportedQuestion(game: Game, index: number): ReportedQuestion {
	const { room, quiz } = game;
	const question = roomQuestion(game, index);
	const turn = room.turns[index] ?? null;
	const outcome = outcomeOf(turn);
	const isShown = outcome === 'revealed' || outcome === 'dropped';
	const measured = isShown ? measuredOn(game, index) : [];
	const givens = measured.filter((given) => given !== undefined);
	const credit = givens.reduce((sum, given) => sum + creditOf(room, index, given), 0);
	const share = outcome === 'revealed' && measured.length > 0 ? credit / measured.length : null;
	const { detail } = revealOf(question, { kind: 'pass' }, quiz.article);
	return {
		index,
		prompt: question.prompt,
		about: aboutOf(sealedQuestion(game, index)),
		kind: question.kind,
		roundTitle: quiz.rounds.find(({ id }) => id === question.round)?.title ?? '',
		outcome,
		hasAnotherRight: isShown && turn !== null && turn.alsoRight.length > 0,
		asked: measured.length,
		marks: marksOf(game, index, measured),
		share,
		isHard: share !== null && share < HARD,
		medianMs: median(givens.filter(isThought).map(({ thinkingMs }) => thinkingMs)),
		proof: proofCount(game, index, givens),
		options: isShown ? optionsOf(game, index, detail) : [],
		key: keyWords(detail),
		wrongAnswers: isShown ? wrongAnswers(game, index) : []
	};
}

function aboutOf(question: PublicQuestion): string | null {
	switch (question.kind) {
		case 'claim':
			return question.claim;
		case 'who-said':
			return question.statement;
		case 'cloze':
			return question.texts.join('…');
		default:
			return null;
	}
}

function outcomeOf(turn: Game['room']['turns'][number]): ReportedQuestion['outcome'] {
	if (turn === null || turn === undefined) return 'not-asked';
	return turn.outcome === 'running' ? 'skipped' : turn.outcome;
}

/** A place for each player measured on the question, with what they gave. */
function measuredOn({ room }: Game, index: number): readonly (Given | undefined)[] {
	if (room.turns[index]?.outcome === 'dropped') return givensOf(room, index);
	return valuesOf(room.players)
		.filter((player) => isMember(player) && isAsked(room, player, index))
		.map((player) => givenOf(room, player, index));
}

function marksOf(
	{ room }: Game,
	index: number,
	measured: readonly (Given | undefined)[]
): ReportedQuestion['marks'] {
	const marks = { right: 0, partly: 0, wrong: 0, passed: 0, 'timed-out': 0, open: 0 };
	for (const given of measured) marks[markOf(given && judged(room, index, given))]++;
	return marks;
}

function isThought({ answer, isLate }: Given): boolean {
	return answer.kind !== 'pass' && !isLate;
}

function proofCount(
	{ room }: Game,
	index: number,
	givens: readonly Given[]
): ReportedQuestion['proof'] {
	const proofs = givens.flatMap((given) => proofOf(room, index, given) ?? []);
	if (proofs.length === 0) return null;
	return { asked: proofs.length, proven: proofs.filter(({ isProven }) => isProven).length };
}

function optionsOf(game: Game, index: number, detail: RevealDetail): readonly ReportedOption[] {
	const { options } = distributionOf(game.room, index, sealedQuestion(game, index));
	return options.map((option, at) => ({ ...option, isKey: isKey(detail, option.text, at) }));
}

function isKey(detail: RevealDetail, text: string, at: number): boolean {
	if (detail.kind === 'verdict') return VERDICTS[at] === detail.key;
	return detail.kind === 'options' && detail.options.some((one) => one.isKey && one.text === text);
}

function keyWords(detail: RevealDetail): readonly string[] {
	switch (detail.kind) {
		case 'options':
			return detail.options.filter((one) => one.isKey).map(({ text }) => text);
		case 'verdict':
			return [VERDICT_WORDS[detail.key]];
		case 'rows':
			return detail.rows.map(({ label, key }) => (label === undefined ? key : `${label}: ${key}`));
	}
}

function wrongAnswers(game: Game, index: number): readonly WrongAnswer[] {
	const { room, quiz } = game;
	const question = roomQuestion(game, index);
	const counts = new Map<string, WrongAnswer>();
	for (const given of givensOf(room, index)) {
		const mark = markOf(judged(room, index, given));
		if (mark !== 'wrong' && mark !== 'partly') continue;
		const key = answerKey(given.answer);
		const words = counts.get(key)?.words ?? givenWords(question, given.answer, quiz.article);
		counts.set(key, { words, count: (counts.get(key)?.count ?? 0) + 1 });
	}
	return [...counts.values()]
		.toSorted((one, other) => other.count - one.count)
		.slice(0, MOST_WRONG);
}
