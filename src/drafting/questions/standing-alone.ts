/** Phrases as they stand in a question: with full names, and without the capital of a sentence. */
import type { Span } from '#domain/article/article.ts';
import type { Phrase } from '../clauses/clause.ts';
import { isDemonym } from '../mentions/demonyms.ts';
import type { Entity, EntityId, Mention } from '../mentions/mention.ts';
import { DEICTIC, EMPTY_MODIFIERS, HUMBLE, PROUD, VAGUE_NOUNS } from '../english/context-words.ts';
import { isCommonWord } from '../english/vocabulary.ts';
import { isTitle } from '../mentions/title-words.ts';
import type { Reading } from '../reading.ts';
import type { TextReading, Token } from '../text/text-reading.ts';

export type Rephrase = {
	/** Undefined where the words mean nothing by themselves. */
	readonly alone: (phrase: Phrase) => string | undefined;
	/** The same for any stretch of the text. */
	readonly words: (span: Span) => string | undefined;
	/** A stretch with names in full and without a sentence's capital; what leans elsewhere stays. */
	readonly full: (span: Span) => string;
	/** The same as `alone` where the question names the subject: "its office" is the subject's own then. */
	readonly beside: (phrase: Phrase, subject: Phrase) => string | undefined;
	/** Any stretch of what is told of the subject; a pronoun that is the subject is its name. */
	readonly within: (span: Span, subject: Phrase) => string | undefined;
	/** Whether the article comes back to what this noun means. */
	readonly isTopic: (head: string) => boolean;
};

/** `alone` for the phrases of one text. Cost of a call: the phrase's own length. */
export function rephraser({ text, mentions }: Reading): Rephrase {
	const source = text.source.text;
	const entities = new Map(mentions.entities.map((entity) => [entity.id, entity]));
	const byStart = new Map(mentions.mentions.map((mention) => [mention.start, mention]));
	const sentenceStarts = new Set(text.sentences.map(({ start }) => start));
	const places = { byStart, sentenceStarts, capitals: capitalsIn(text) };
	const words = (span: Span) => {
		const named = withFullNames(source, span, { byStart, entities });
		return isDeictic(named) ? undefined : lowered(named, span, places);
	};
	const full = (span: Span) =>
		lowered(withFullNames(source, span, { byStart, entities }), span, places);
	const isTopic = topicsOf(text);
	const alone = (phrase: Phrase) => {
		if (isPronoun(phrase)) return entities.get(phrase.entity ?? '')?.name;
		return phrase.needsContext && !isKnownByNow(phrase, isTopic) ? undefined : words(phrase);
	};
	const beside = (phrase: Phrase, subject: Phrase) => {
		const [, possessive = '', rest = ''] = /^(its|their|his|her)(\s.+)$/s.exec(phrase.text) ?? [];
		if (!isOwn(possessive, subject, entities.get(subject.entity ?? ''))) return alone(phrase);
		const owned = words({ start: phrase.start + possessive.length + 1, end: phrase.end });
		return owned === undefined || rest === '' ? undefined : `${possessive} ${owned}`;
	};
	const within = (span: Span, subject: Phrase) => {
		const owner = entities.get(subject.entity ?? '');
		if (span.start === subject.start && span.end === subject.end)
			return isPronoun(subject) ? owner?.name : words(span);
		const named = withFullNames(source, span, { byStart, entities });
		const withoutOwn = named.replaceAll(/\b(his|her|its|their)(?= \p{L})/giu, (possessive) =>
			isOwn(possessive.toLowerCase(), subject, owner) ? '' : possessive
		);
		return isDeictic(withoutOwn) ? undefined : lowered(named, span, places);
	};
	return { words, full, alone, beside, within, isTopic };
}

function isDeictic(words: string): boolean {
	return DEICTIC.test(words) || DEICTIC.test(uncapped(words));
}

/** A pronoun that was found out to be somebody with a name. */
function isPronoun({ text, entity }: Phrase): boolean {
	return entity !== undefined && /^s?he$/i.test(text);
}

/** "its" of a body, "their" of several, "her" of a woman: whose it is can be nobody else. */
function isOwn(possessive: string, { isPlural }: Phrase, entity: Entity | undefined): boolean {
	switch (possessive) {
		case 'their':
			return isPlural;
		case 'its':
			return !isPlural && entity?.kind !== 'person';
		case 'his':
			return entity?.gender === 'he';
		case 'her':
			return entity?.gender === 'she';
		default:
			return false;
	}
}

/**
 * "the harbour authority" tells which one it is, and "the strike" does where the whole article is
 * about one; "the company" and "the sale" do not.
 */
function isKnownByNow(
	{ text, head }: Pick<Phrase, 'text' | 'head'>,
	isTopic: (head: string) => boolean
): boolean {
	const joined = text.split(/,? and (?=the\b)/i);
	if (joined.length > 1) {
		return joined.every((part) => isKnownByNow({ text: part, head: headOf(part) }, isTopic));
	}
	const [article = '', ...rest] = text.toLowerCase().split(/\s+/);
	if (article !== 'the' || rest.length === 0 || /\b(?:and|or)\b/.test(text)) return false;
	const telling = rest.filter((word) => !EMPTY_MODIFIERS.has(word));
	return telling.length > 1 || (!VAGUE_NOUNS.has(head) && isTopic(head));
}

function headOf(words: string): string {
	return words.toLowerCase().split(/\s+/).at(-1) ?? '';
}

/** Whether the article comes back to it: it stands in three sentences or more. */
function topicsOf({ sentences }: TextReading): (head: string) => boolean {
	const counts = new Map<string, number>();
	for (const { tokens } of sentences) {
		for (const lemma of new Set(tokens.filter(({ tag }) => tag === 'NOUN').map(lemmaOf))) {
			counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
		}
	}
	return (head) => (counts.get(head) ?? 0) >= FEWEST_SENTENCES;
}

const FEWEST_SENTENCES = 3;

function lemmaOf({ lemma }: Token): string {
	return lemma;
}

type Names = {
	readonly byStart: ReadonlyMap<number, Mention>;
	readonly entities: ReadonlyMap<EntityId, Entity>;
};

/** "South Moria" is no first name of Moria's. */
const OF_A_REGION = /^(?:North|South|East|West|Central|New|Greater|Upper|Lower)(?:ern)? /;

/** "Roux's cranes" becomes "Helena Roux's cranes": news copy gives the first name once. */
function withFullNames(source: string, { start, end }: Span, names: Names): string {
	const parts: string[] = [];
	let at = start;
	for (let index = start; index < end; index++) {
		const mention = index < at ? undefined : names.byStart.get(index);
		if (mention === undefined || mention.end > end) continue;
		const entity = names.entities.get(mention.entity);
		const isShort =
			mention.form === 'short' && entity?.kind === 'person' && !OF_A_REGION.test(entity.name);
		parts.push(source.slice(at, index), isShort ? entity.name : mention.text);
		at = mention.end;
	}
	const words = `${parts.join('')}${source.slice(at, end)}`.replaceAll(/\s+/g, ' ');
	return words.replaceAll(/\b(?:Mr|Mrs|Ms|Miss|Mx)\.? (?=\p{Lu}\S* \p{Lu})/gu, '');
}

/** Initials, a name with its title, a name in the plural ("Tarrers's"), one that is not known as a name. */
const TITLED = /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}+ers['’]s |\p{Lu}\p{Ll}*\. |\p{Lu}\S* \p{Lu})/u;

/** Never a name's, wherever they stand. */
const DETERMINED =
	/^(?:The|An?|Some|Most|Many|Several|Every|Each|All|Both|About|Nearly|Almost|More|Few|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\s/;

type Places = {
	readonly byStart: ReadonlyMap<number, Mention>;
	readonly sentenceStarts: ReadonlySet<number>;
	readonly capitals: ReadonlySet<string>;
};

function lowered(words: string, { start }: Span, places: Places): string {
	if (DETERMINED.test(words)) return uncapped(words);
	const [first = ''] = words.split(/[\s’'-]/);
	const isPeople = PROUD.has(first) || (isDemonym(first) && !HUMBLE.has(first));
	const isName = places.byStart.has(start) || places.capitals.has(first) || isPeople;
	if (isName || !places.sentenceStarts.has(start)) return words;
	// "Rival Ada Vane": what stands before her name is no name.
	const isBefore = places.byStart.get(start + first.length + 1) !== undefined;
	const isRole = isBefore && isCommonWord(first.toLowerCase()) && !isTitle(first);
	if (TITLED.test(words) && !isRole) return words;
	return uncapped(words);
}

function uncapped(words: string): string {
	return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

/** Words that have a capital where no sentence begins. */
function capitalsIn({ sentences }: TextReading): ReadonlySet<string> {
	const inside = sentences.flatMap(({ tokens }) =>
		tokens.filter(({ text }, index) => {
			const before = tokens[index - 1]?.text ?? '"';
			return /^\p{Lu}\p{Ll}/u.test(text) && /^[\p{L}\p{N},’']/u.test(before);
		})
	);
	return new Set(inside.map(({ text }) => text));
}
