import winkNLP, { type ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Span } from '#domain/article/article.ts';
import type { Tag, Token } from './text-reading.ts';

/** Loading the model takes about 0.1 s; it is shared and keeps nothing of what it has read. */
const nlp = winkNLP(model, ['pos']);
/** `its` holds plain functions; the package types them as methods, and `lemma` with a parameter too many. */
type Its = Readonly<Record<'value' | 'pos' | 'lemma', ItsFunction<string>>>;
// They read the token that they are handed and nothing else.
const its = nlp.its as unknown as Its;

/**
 * The tokens of a stretch of the text. What stands for longer than any word without a space is one
 * token: the tagger takes minutes over it. Cost: in proportion to its length.
 */
export function tokensOf(text: string, { start, end }: Span): readonly Token[] {
	const part = text.slice(start, end);
	const parts: (readonly Token[])[] = [];
	let from = 0;
	for (const { index, 0: run } of part.matchAll(ENDLESS)) {
		parts.push(taggedTokens(text, start + from, start + index));
		const span = { start: start + index, end: start + index + run.length };
		parts.push([{ ...span, text: run, lemma: run.toLowerCase(), tag: 'X' }]);
		from = index + run.length;
	}
	parts.push(taggedTokens(text, start + from, end));
	return parts.flat();
}

/** Longer than any word or address that a sentence is about. */
const ENDLESS = /(?<!\S)\S{120,}/g;

function taggedTokens(text: string, start: number, end: number): readonly Token[] {
	const part = text.slice(start, end);
	if (part.trim() === '') return [];
	const found = nlp.readDoc(part).tokens();
	const words: readonly string[] = found.out(its.value);
	const tags: readonly string[] = found.out(its.pos);
	const lemmas: readonly string[] = found.out(its.lemma);
	const tokens: Token[] = [];
	let at = 0;
	for (const [index, word] of words.entries()) {
		const place = part.indexOf(word, at);
		if (place < 0 || word.trim() === '') continue;
		at = place + word.length;
		const lemma = (lemmas[index] ?? word).toLowerCase();
		const tag = tagOf(tags[index]);
		tokens.push({ start: start + place, end: start + at, text: word, lemma, tag });
	}
	return tokens;
}

const TAGS: ReadonlySet<string> = new Set<Tag>([
	'ADJ',
	'ADP',
	'ADV',
	'AUX',
	'CCONJ',
	'DET',
	'INTJ',
	'NOUN',
	'NUM',
	'PART',
	'PRON',
	'PROPN',
	'PUNCT',
	'SCONJ',
	'SYM',
	'VERB',
	'X',
	'SPACE'
]);

function isTag(tag: string | undefined): tag is Tag {
	return tag !== undefined && TAGS.has(tag);
}

function tagOf(tag: string | undefined): Tag {
	return isTag(tag) ? tag : 'X';
}
