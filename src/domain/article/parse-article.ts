/**
 * Cuts an article's text into paragraphs and sentences (ARTICLE-1 to ARTICLE-6). The text itself is
 * never changed: whatever its line breaks and spaces, all offsets point into the very text given.
 */
import type { Article, ArticleMeta, Span } from './article.ts';
import { type Block, articleOfBlocks } from './article-of-blocks.ts';

/** @throws RangeError when `meta.language` is no BCP 47 tag; article files are checked for that. */
export function parseArticle(meta: ArticleMeta, text: string): Article {
	return articleOfBlocks(meta, text, findBlocks(text));
}

/** Blank lines divide, and a heading line always stands alone. Ends of blocks may hold space. */
function findBlocks(text: string): readonly Block[] {
	const blocks: Block[] = [];
	let open: Block | undefined;
	const close = () => {
		if (open !== undefined) blocks.push(open);
		open = undefined;
	};
	for (const line of linesOf(text)) {
		const words = text.slice(line.start, line.end);
		const marker = HEADING_MARKER.exec(words)?.[0];
		if (marker !== undefined || isBlank(words)) close();
		if (isBlank(words.slice(marker?.length ?? 0))) continue;
		if (marker !== undefined) {
			blocks.push({ kind: 'heading', start: line.start + marker.length, end: line.end });
		} else {
			open = { kind: 'text', start: open?.start ?? line.start, end: line.end };
		}
	}
	close();
	return blocks;
}

/** `## ` or `##` alone; a word right behind the marks makes it a line like any other. */
const HEADING_MARKER = /^\s*##(?:\s+|$)/;

/** Nothing to see: space and invisible characters such as a zero-width space. */
export function isBlank(line: string): boolean {
	return /^[\s\p{Cf}]*$/u.test(line);
}

/** The lines of a text without their breaks: CRLF, LF, lone CR and the three of Unicode. */
export function linesOf(text: string): readonly Span[] {
	const lines: Span[] = [];
	let start = 0;
	for (const { index, 0: lineBreak } of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/g)) {
		lines.push({ start, end: index });
		start = index + lineBreak.length;
	}
	lines.push({ start, end: text.length });
	return lines;
}
