/**
 * Cuts a stretch of text where marks begin and end. Marks may nest and may cross: of two that
 * cross, the one that begins first stays whole and the other is cut at its end, for elements
 * can only nest. Every letter of the stretch stands in exactly one text piece, in order.
 */
import type { Span } from '#domain/article/article.ts';

export type MarkStyle = 'proof' | 'nearest' | 'yours' | 'struck' | 'right' | 'wrong' | 'partly';

export type TextMark = Span & {
	readonly style: MarkStyle;
	/** What a screen reader says before the marked words. */
	readonly label: string;
	/** Where the mark leads; needs a `tag` to show. */
	readonly href?: string;
	/** A word or a number set small after the mark, such as the question's. */
	readonly tag?: string;
};

export type Piece<Mark extends Span = TextMark> =
	| (Span & { readonly kind: 'text' })
	| (Span & {
			readonly kind: 'mark';
			readonly mark: Mark;
			/** Whether this is where the whole mark begins, and where it ends. */
			readonly isFirst: boolean;
			readonly isLast: boolean;
			readonly pieces: readonly Piece<Mark>[];
	  });

/** The pieces of `span`. Offsets are those of the text the span and the marks lie in. */
export function piecesOf<Mark extends Span>(
	span: Span,
	marks: readonly Mark[]
): readonly Piece<Mark>[] {
	const outerFirst = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
	return cut(span, outerFirst);
}

/** Whether any of the marks touches the span. */
export function isMarked(span: Span, marks: readonly Span[]): boolean {
	return marks.some((mark) => overlaps(mark, span));
}

function cut<Mark extends Span>(span: Span, marks: readonly Mark[]): readonly Piece<Mark>[] {
	const [mark, ...others] = marks.filter((one) => overlaps(one, span));
	if (mark === undefined) return text(span);
	const start = Math.max(mark.start, span.start);
	const end = Math.min(mark.end, span.end);
	return [
		...text({ start: span.start, end: start }),
		{
			kind: 'mark',
			mark,
			start,
			end,
			isFirst: start === mark.start,
			isLast: end === mark.end,
			pieces: cut({ start, end }, others)
		},
		...cut({ start: end, end: span.end }, others)
	];
}

function text({ start, end }: Span): readonly Extract<Piece, { kind: 'text' }>[] {
	return start < end ? [{ kind: 'text', start, end }] : [];
}

function overlaps(one: Span, other: Span): boolean {
	return Math.max(one.start, other.start) < Math.min(one.end, other.end);
}
