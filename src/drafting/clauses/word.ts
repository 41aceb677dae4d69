/** A token as clauses are read from it: its tag set right, what it is part of, quotation marks gone. */
import type { Span } from '#domain/article/article.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tag } from '../text/text-reading.ts';
import type { TimeExpression } from '../times/time.ts';

export type Word = Span & {
	readonly text: string;
	readonly lower: string;
	readonly lemma: string;
	readonly tag: Tag;
	/** Stands in quotation marks, or in words given as somebody's. */
	readonly isSaid: boolean;
	/** No white space before it. */
	readonly isGlued: boolean;
	readonly mention: Mention | undefined;
	/** The expression of time it is part of. */
	readonly time: TimeExpression | undefined;
};

/** A stretch of a sentence's words, by index; `to` is not part of it. */
export type Range = { readonly from: number; readonly to: number };

/** Past the end of the sentence: has no tag that anything asks for. */
const NOTHING: Word = {
	start: 0,
	end: 0,
	text: '',
	lower: '',
	lemma: '',
	tag: 'SPACE',
	isSaid: false,
	isGlued: false,
	mention: undefined,
	time: undefined
};

export function wordAt(words: readonly Word[], index: number): Word {
	return words[index] ?? NOTHING;
}

/** How many words the phrase takes from here on; 0 where it does not stand here. */
export function phraseLengthAt(
	words: readonly Word[],
	at: number,
	phrases: readonly (readonly string[])[]
): number {
	const found = phrases.find((phrase) =>
		phrase.every((part, offset) => wordAt(words, at + offset).lower === part)
	);
	return found?.length ?? 0;
}

export function textOf(words: readonly Word[], { from, to }: Range, source: string): string {
	return source.slice(wordAt(words, from).start, wordAt(words, to - 1).end);
}
