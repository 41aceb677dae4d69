/** A sentence made of stretches of the article and words of ours, in which one stretch may be swapped. */
import type { Span } from '#domain/article/article.ts';
import type { Phrase } from '../../clauses/clause.ts';
import type { Rephrase } from '../standing-alone.ts';

/** Our own words, or a stretch of the article. */
export type Piece = string | Span;

export type Wording = {
	readonly pieces: readonly Piece[];
	readonly how: 'moved' | 'turned' | 'stressed' | 'reworded' | 'shortened';
};

/** One stretch of the article, and the words that take its place. */
export type Swap = Span & { readonly claimed: string };

/** Names in full, a capital in front. Undefined where a stretch means nothing by itself. */
export function writtenOut(wording: Wording, given: Given): string | undefined {
	const text = writtenWithin(wording, given);
	return text && `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

type Given = {
	readonly rephrase: Rephrase;
	/** What is told of it, so that "its" may stand. */
	readonly subject: Phrase;
	readonly swap?: Swap | undefined;
};

/** The same as part of a longer sentence. */
export function writtenWithin({ pieces }: Wording, given: Given): string | undefined {
	const parts = pieces.map((piece) =>
		typeof piece === 'string' ? piece : stretchOf(piece, given)
	);
	if (parts.includes(undefined)) return undefined;
	return parts
		.filter((part) => part !== '')
		.join(' ')
		.replaceAll(/ +(?=[,.])/g, '');
}

/** Whether the stretch stands in one of the pieces, so that it can be swapped there. */
export function holds({ pieces }: Wording, { start, end }: Span): boolean {
	return pieces.some(
		(piece) => typeof piece !== 'string' && piece.start <= start && end <= piece.end
	);
}

function stretchOf(span: Span, { rephrase, subject, swap }: Given): string | undefined {
	const { start, end } = span;
	const words = (part: Span) => rephrase.within(part, subject);
	if (swap === undefined || swap.start < start || end < swap.end) return words(span);
	const before = start === swap.start ? '' : words({ start, end: swap.start });
	const after = swap.end === end ? '' : words({ start: swap.end, end });
	if (before === undefined || after === undefined) return undefined;
	return `${before}${swap.claimed}${after}`;
}
