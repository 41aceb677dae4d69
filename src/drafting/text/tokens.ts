import winkNLP, { type ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Span } from '#domain/article/article.ts';
import type { Tag, Token } from './text-reading.ts';

/** Loading the model takes about 0.1 s; it is shared and keeps nothing of what it has read. */
const nlp = winkNLP(model, ['sbd', 'pos']);
/** `its` holds plain functions; the package types them as methods, and `lemma` with a parameter too many. */
type Its = Readonly<Record<'value' | 'pos' | 'lemma', ItsFunction<string>>>;
// They read the token that they are handed and nothing else.
const its = nlp.its as unknown as Its;

/** The tokens of a stretch of the text. Cost: in proportion to its length. */
export function tokensOf(text: string, { start, end }: Span): readonly Token[] {
	const part = text.slice(start, end);
	const tokens = nlp.readDoc(part).tokens();
	const words: readonly string[] = tokens.out(its.value);
	const tags: readonly string[] = tokens.out(its.pos);
	const lemmas: readonly string[] = tokens.out(its.lemma);
	let at = 0;
	return words.flatMap((word, index) => {
		const found = part.indexOf(word, at);
		if (found < 0 || word.trim() === '') return [];
		at = found + word.length;
		const span = { start: start + found, end: start + at };
		const lemmaText = (lemmas[index] ?? word).toLowerCase();
		return [
			{ ...span, text: text.slice(span.start, span.end), lemma: lemmaText, tag: tagOf(tags[index]) }
		];
	});
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
