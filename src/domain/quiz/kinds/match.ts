import type { Option, QuestionBase } from '../question.ts';
import { type PublicOption, publicOptions } from '../option.ts';
import type { PublicBase } from '../public-question.ts';

export type Pair = { readonly left: Option; readonly right: Option };

/** Give each left thing its right partner. Extra rights belong to nobody. */
export type MatchQuestion = QuestionBase & {
	readonly kind: 'match';
	/** Several lefts may share one right. */
	readonly pairs: readonly Pair[];
	readonly extras: readonly Option[];
};

/** Right option ids by left option id; a left without a partner is left out. */
export type MatchAnswer = {
	readonly kind: 'match';
	readonly pairs: Readonly<Record<string, string>>;
};

export type PublicMatch = PublicBase & {
	readonly kind: 'match';
	readonly lefts: readonly PublicOption[];
	readonly rights: readonly PublicOption[];
};

export function publishMatch(question: MatchQuestion, base: PublicBase, seed: string): PublicMatch {
	const rights = new Map(
		[...question.pairs.map(({ right }) => right), ...question.extras].map((right) => [
			right.id,
			right
		])
	);
	return {
		...base,
		kind: 'match',
		lefts: publicOptions(
			question.pairs.map(({ left }) => left),
			`${seed}/lefts`
		),
		rights: publicOptions([...rights.values()], `${seed}/rights`)
	};
}

/** GRADE-4: the share of lefts that have their right partner (QTI 2.1 `match_correct`, per pair). */
export function gradeMatch(question: MatchQuestion, answer: MatchAnswer): number {
	const right = question.pairs.filter((pair) => answer.pairs[pair.left.id] === pair.right.id);
	return right.length / question.pairs.length;
}
