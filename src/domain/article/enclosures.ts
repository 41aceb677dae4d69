/**
 * Which quotation marks and brackets of a paragraph belong together (ARTICLE-21). An apostrophe is
 * no quote; a mark without its partner encloses nothing.
 */
import type { Span } from './article.ts';

export type Enclosure = Span & {
	/** `start` is at the opening mark, `end` behind the closing one. */
	readonly isBracket: boolean;
};

/** The pairs of one paragraph, in the order of their closing marks. Cost: one pass. */
export function pairEnclosures(text: string): readonly Enclosure[] {
	const opened = new Map<string, Opened[]>();
	const pairs: Enclosure[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const family = FAMILIES.get(text.charAt(at));
		if (family === undefined) continue;
		const stack = opened.get(family) ?? [];
		opened.set(family, stack);
		const isBracket = family === 'round' || family === 'square';
		const role = roleOf(markAt(text, at), stack.at(-1)?.mark);
		if (role === 'open') stack.push({ at, mark: text.charAt(at) });
		const start = role === 'close' ? stack.pop()?.at : undefined;
		if (start !== undefined) pairs.push({ start, end: at + 1, isBracket });
	}
	return pairs;
}

type Opened = { readonly at: number; readonly mark: string };
type Mark = { readonly mark: string; readonly before: string; readonly next: string };
type Role = 'open' | 'close' | 'none';

/** Only marks of one family close each other. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
	[
		['double', '“”„'],
		['angled', '«»'],
		['straight', '"'],
		['single', '‘’‚'],
		['typewriter', "'"],
		['round', '()（）'],
		['square', '[]'],
		['corner', '「」'],
		['white corner', '『』']
	].flatMap(([family = '', marks = '']) => [...marks].map((mark) => [mark, family] as const))
);

function markAt(text: string, at: number): Mark {
	return { mark: text.charAt(at), before: text.charAt(at - 1), next: text.charAt(at + 1) };
}

/** Whether a mark opens or closes, given the mark of its family that is open. */
function roleOf({ mark, before, next }: Mark, open: string | undefined): Role {
	switch (mark) {
		case '“':
			return open === '„' ? 'close' : 'open';
		case '‘':
			return open === '‚' ? 'close' : /\p{N}/u.test(next) ? 'none' : 'open';
		case '’':
			return open !== undefined && !WORD.test(next) ? 'close' : 'none';
		case '”':
		case '«':
		case '»':
			return open !== undefined && open !== mark ? 'close' : roleOfTwin(next, open);
		case '"':
			return opensAfter(before) && /\S/.test(next) ? 'open' : open ? 'close' : 'none';
		case "'":
			if (opensAfter(before)) return /\p{L}/u.test(next) ? 'open' : 'none';
			return open !== undefined && !WORD.test(next) ? 'close' : 'none';
		default:
			return '(（[「『„‚'.includes(mark) ? 'open' : open ? 'close' : 'none';
	}
}

/** Swedish `”Nej”` and `»Nej»` open and close with one mark. */
function roleOfTwin(next: string, open: string | undefined): Role {
	if (open !== undefined) return 'close';
	return next === '' ? 'none' : 'open';
}

function opensAfter(before: string): boolean {
	return before === '' || /[\s([{“‘«„—–-]/u.test(before);
}

const WORD = /[\p{L}\p{N}]/u;
