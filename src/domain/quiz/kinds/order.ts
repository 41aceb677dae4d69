import type { Option, QuestionBase } from '../question.ts';
import { type PublicOption, publicOptions } from '../option.ts';
import type { PublicBase } from '../public-question.ts';

/** Put the items in order. `items` stand in the right one. */
export type OrderQuestion = QuestionBase & {
	readonly kind: 'order';
	readonly items: readonly Option[];
	/** What the two ends mean, such as "earliest" and "latest". */
	readonly from: string;
	readonly to: string;
};

export type OrderAnswer = { readonly kind: 'order'; readonly items: readonly string[] };

export type PublicOrder = PublicBase & {
	readonly kind: 'order';
	readonly items: readonly PublicOption[];
	readonly from: string;
	readonly to: string;
};

/** The items are never shown in the right order, so that sending them untouched earns little. */
export function publishOrder(question: OrderQuestion, base: PublicBase, seed: string): PublicOrder {
	const shuffled = publicOptions(question.items, seed);
	const isInOrder = shuffled.every((item, index) => item.id === question.items[index]?.id);
	const items = isInOrder ? shuffled.toReversed() : shuffled;
	return { ...base, kind: 'order', items, from: question.from, to: question.to };
}

/**
 * GRADE-3: the share of pairs that stand in the right order, (n·(n−1)/2 pairs), rescaled nowhere:
 * the reverse order earns 0, one swap of neighbours costs one pair. Source: Kendall's tau distance
 * (Kendall 1938, "A New Measure of Rank Correlation", Biometrika 30), as 1 − distance.
 */
export function gradeOrder(question: OrderQuestion, answer: OrderAnswer): number {
	const places = question.items.map(({ id }) => answer.items.indexOf(id));
	const pairs = places.flatMap((place, index) =>
		places.slice(index + 1).map((later) => place >= 0 && later >= 0 && place < later)
	);
	return pairs.filter(Boolean).length / pairs.length;
}
