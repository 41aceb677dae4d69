/**
 * Whether the lines of a text are paragraphs or were broken to a width (TEXT-3, TEXT-4). A text that
 * was broken to a width gives itself away: many of its lines begin in the middle of a sentence.
 */
import type { Line } from './lines.ts';

/** The width the lines were broken to, in UTF-16 units, or undefined where each is a paragraph. */
export function wrapWidth(lines: readonly Line[]): number | undefined {
	const pairs = lines.flatMap((line, index) => {
		const next = lines[index + 1];
		return next === undefined || next.isAfterBlank ? [] : [{ line, next }];
	});
	const broken = pairs.filter(({ line, next }) => runsOn(line, next));
	if (broken.length === 0 || broken.length < pairs.length * FEWEST_BROKEN) return undefined;
	const widths = broken.map(({ line }) => line.text.length).sort((a, b) => a - b);
	const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
	return width <= WIDEST ? width : undefined;
}

/** Of the line breaks without a blank line; in prose broken to a width it is more than half. */
const FEWEST_BROKEN = 0.3;
/** Columns; no terminal or mail program breaks later by default. */
const WIDEST = 132;

/** Whether a sentence goes on from one line to the next. */
export function runsOn(line: Line, next: Line): boolean {
	return !isFinished(line.text) && /^["'“‘(]?\p{Ll}/u.test(next.text);
}

/** Ends with a mark that ends a sentence, whatever closes behind it. */
function isFinished(text: string): boolean {
	return /[.!?…:]["'”’»)\]*_]{0,4}$/u.test(text);
}

/** Whether a new paragraph begins with `next`, in a text that was broken to this width. */
export function startsParagraph(line: Line, next: Line, width: number): boolean {
	if (next.indent > line.indent + 1) return true;
	const firstWord = /^\S{1,40}/.exec(next.text)?.[0].length ?? 0;
	const hadRoom = line.text.length + 1 + firstWord <= width;
	return hadRoom && isFinished(line.text);
}
