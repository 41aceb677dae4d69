import type { Span } from '#domain/article/article.ts';
import { isBlank, linesOf } from '#domain/article/parse-article.ts';

/** A line with something to see in it, without the space around it. */
export type Line = Span & {
	readonly text: string;
	/** True where a blank line, or nothing, stands before it. */
	readonly isAfterBlank: boolean;
	/** Width of the space before its first word. */
	readonly indent: number;
};

/** The lines that hold words, behind the front matter (TEXT-2). Cost: one pass. */
export function writtenLines(text: string): readonly Line[] {
	const all = linesOf(text);
	const lines: Line[] = [];
	let isAfterBlank = true;
	for (const { start, end } of all.slice(frontMatterLines(text, all))) {
		const line = text.slice(start, end);
		if (isBlank(line)) {
			isAfterBlank = true;
			continue;
		}
		const lead = /^[\s\p{Cf}]*/u.exec(line)?.[0].length ?? 0;
		const words = line.slice(lead).trimEnd();
		const from = start + lead;
		lines.push({ start: from, end: from + words.length, text: words, isAfterBlank, indent: lead });
		isAfterBlank = false;
	}
	return lines;
}

/** No front matter is longer. */
const LONGEST_FRONT_MATTER = 60;

/** How many lines the fields between `---` at the top take, both marks with them; 0 without any. */
function frontMatterLines(text: string, all: readonly Span[]): number {
	const isFence = ({ start, end }: Span) => /^\uFEFF?---\s*$/.test(text.slice(start, end));
	const [first] = all;
	if (!first || !isFence(first)) return 0;
	const close = all.slice(1, LONGEST_FRONT_MATTER).findIndex(isFence);
	const fields = all.slice(1, close + 1).map(({ start, end }) => text.slice(start, end));
	const hasFields = fields.some((field) => /^[\w-]+:(?:\s|$)/.test(field));
	return close > 0 && hasFields ? close + 2 : 0;
}
