import type { Span } from '#domain/article/article.ts';
import { LIGHT_WORDS } from '../english/light-words.ts';
import type { ReadSentence } from '../text/text-reading.ts';

/** Whether words say what they are about: "We have a lot of work ahead of us" might be anybody's. */
export function tellsSomething(sentences: readonly ReadSentence[], { start, end }: Span): boolean {
	const telling = sentences
		.flatMap(({ tokens }) => tokens)
		.filter((token) => token.start >= start && token.end <= end)
		.filter(({ tag, lemma }) => TELLING_TAGS.has(tag) && !LIGHT_WORDS.has(lemma))
		.map(({ lemma }) => lemma);
	return new Set(telling).size >= FEWEST;
}

const TELLING_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
const FEWEST = 2;
