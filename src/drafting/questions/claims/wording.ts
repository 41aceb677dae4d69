/** A sentence made of stretches of the article and words of ours, in which one stretch may be swapped. */
import type { Span } from '#domain/article/article.ts';

/** Our own words, or a stretch of the article; `isLowered`: its first capital is only its place's. */
export type Piece = string | (Span & { readonly isLowered?: boolean });

export type Wording = {
	readonly pieces: readonly Piece[];
	readonly how: 'moved' | 'turned' | 'stressed';
};

/** One stretch of the article, and the words that take its place. */
export type Swap = Span & { readonly claimed: string };

/** With a capital in front and a full stop behind. */
export function sentenceOf(
	{ pieces }: Wording,
	{ source, swap }: { readonly source: string; readonly swap?: Swap | undefined }
): string {
	const text = pieces
		.map((piece) => (typeof piece === 'string' ? piece : stretchOf(piece, source, swap)))
		.filter((part) => part !== '')
		.join(' ')
		.replaceAll(/ +([,.])/g, '$1');
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** Whether the stretch stands in one of the pieces, so that it can be swapped there. */
export function holds({ pieces }: Wording, { start, end }: Span): boolean {
	return pieces.some(
		(piece) => typeof piece !== 'string' && piece.start <= start && end <= piece.end
	);
}

function stretchOf(piece: Exclude<Piece, string>, source: string, swap: Swap | undefined): string {
	const { start, end, isLowered = false } = piece;
	const isSwapped = swap !== undefined && start <= swap.start && swap.end <= end;
	const text = isSwapped
		? source.slice(start, swap.start) + swap.claimed + source.slice(swap.end, end)
		: source.slice(start, end);
	return isLowered ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}
