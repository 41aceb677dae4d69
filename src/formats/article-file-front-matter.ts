/**
 * Takes an article file apart: the fields between two `---` lines, and the text behind them
 * (ARTICLE-30). Knows lines, and nothing of what the fields mean.
 */
import type { FileFinding } from './file-finding.ts';

export type FrontMatter = {
	/** The fields, line breaks made LF, below as many empty lines as stand above them in the file. */
	readonly yaml: string;
	/** What is behind the closing line, blank lines at its top taken off, else untouched. */
	readonly text: string;
	/** 1-based line of the file at which the text begins; without any, the closing line. */
	readonly textLine: number;
};

export type FrontMatterOutcome =
	| { readonly ok: true; readonly value: FrontMatter }
	| { readonly ok: false; readonly findings: readonly FileFinding[] };

export function splitFrontMatter(source: string): FrontMatterOutcome {
	const file = source.replace(/^\uFEFF/, '');
	const lines = fileLines(file);
	const dividers = lines.flatMap(({ words }, index) => (isDivider(words) ? [index] : []));
	if (dividers[0] !== 0) return refuseFile('front-matter-missing', MISSING);
	const [, closing] = dividers;
	if (closing === undefined) return refuseFile('front-matter-unclosed', UNCLOSED);
	const fields = lines.slice(1, closing).map(({ words }) => words);
	const first = lines.findIndex(({ words }, index) => index > closing && /\S/.test(words));
	const start = lines[first]?.start ?? file.length;
	const yaml = ['', ...fields, ''].join('\n');
	const textLine = (first < 0 ? closing : first) + 1;
	return { ok: true, value: { yaml, text: file.slice(start), textLine } };
}

type Line = { readonly words: string; readonly start: number };

/** As editors count them: CRLF, LF and a lone CR end a line. */
export function fileLines(text: string): readonly Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
		lines.push({ words: text.slice(start, index), start });
		start = index + lineBreak.length;
	}
	return [...lines, { words: text.slice(start), start }];
}

function isDivider(line: string): boolean {
	return /^---[ \t]*$/.test(line);
}

const MISSING =
	'The file does not begin with its fields. Make "---" the first line, then title: and the other ' +
	'fields, then "---" again, then the text.';
const UNCLOSED = 'The fields have no end. Put a line "---" between them and the text.';

function refuseFile(code: string, message: string): FrontMatterOutcome {
	return { ok: false, findings: [{ code, line: 1, message }] };
}
