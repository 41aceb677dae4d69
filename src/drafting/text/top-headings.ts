/** Which paragraphs at the top are title, standfirst and byline, though they end like sentences (TEXT-7). */
import type { Block } from '#domain/article/article-of-blocks.ts';
import { datelineIn } from './dateline.ts';

/** Further down no title stands, and no dateline either. */
const TOP = 5;
const LONGEST_STANDFIRST = 300;
const LONGEST_TITLE = 110;
const MOST_WORDS = 14;

/** The blocks with those at the top that are no prose turned to headings. */
export function headTop(text: string, blocks: readonly Block[]): readonly Block[] {
	const body = firstOfBody(text, blocks);
	return blocks.map((block, index) => (index < body ? { ...block, kind: 'heading' } : block));
}

/** The place of the first block that is prose. */
function firstOfBody(text: string, blocks: readonly Block[]): number {
	const dated = blocks.slice(0, TOP).findIndex((block) => {
		return block.kind === 'text' && datelineIn(text, block) !== undefined;
	});
	const above = blocks.slice(0, Math.max(dated, 0));
	if (dated >= 0) return above.every(isShort) ? dated : 0;
	const [first, ...rest] = blocks;
	if (!first || first.kind === 'heading') return 0;
	const title = text.slice(first.start, first.end);
	// A title of two halves: "Storm shuts port;" and a second line below it.
	if (title.endsWith(';') && title.length <= LONGEST_TITLE) {
		return 1 + (isTitleBefore(text, rest) ? 1 : 0);
	}
	return isTitleBefore(text, blocks) ? 1 : 0;
}

/** Whether the first of these is the title of the text that follows. */
function isTitleBefore(text: string, [first, ...rest]: readonly Block[]): boolean {
	// A byline or a date may stand between title and text.
	const next = rest.slice(0, TOP).find(({ kind }) => kind === 'text');
	if (!first || !next || first.kind === 'heading') return false;
	return isTitle(text.slice(first.start, first.end), next.end - next.start);
}

function isShort({ start, end }: Block): boolean {
	return end - start <= LONGEST_STANDFIRST;
}

/** One short sentence before a longer paragraph, without a day or a speaker: a headline. */
function isTitle(words: string, lengthOfNext: number): boolean {
	if (words.length > LONGEST_TITLE || lengthOfNext < words.length * 1.5) return false;
	if (words.split(/\s+/).length > MOST_WORDS) return false;
	if (/[.!?]["'”’]?\s+\S/u.test(words.replace(/\b(?:\p{Lu}\.)+/gu, ''))) return false;
	return !OF_PROSE.test(words);
}

/** What a headline leaves out. */
const OF_PROSE =
	/\b(?:yesterday|today|said|had|was|were|January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
