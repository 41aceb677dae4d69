/**
 * A paragraph as the finders of speech read it: names, words and whole quotes in one row. What
 * stands inside a quote is left out, so that nothing inside it is taken for its surroundings.
 */
import type { Paragraph, Span } from '#domain/article/article.ts';
import type { Entity, EntityId, Mention, Mentions } from '../mentions/mention.ts';
import type { Tag, TextReading, Token } from '../text/text-reading.ts';
import { type QuotedSpan, quotedSpans } from './quoted-spans.ts';

export type Word = Span & {
	readonly kind: 'word';
	readonly text: string;
	readonly lower: string;
	readonly tag: Tag;
};
export type Name = Span & {
	readonly kind: 'name';
	readonly text: string;
	readonly entity: Entity;
};
export type Quote = Span & { readonly kind: 'quote'; readonly quote: QuotedSpan };
/** Between two sentences. */
export type Stop = Span & { readonly kind: 'stop' };
export type Item = Word | Name | Quote | Stop;

export type Line = {
	/** Place among the text paragraphs, from 0. */
	readonly index: number;
	readonly paragraph: Paragraph;
	readonly items: readonly Item[];
	readonly quotes: readonly QuotedSpan[];
};

/** Every text paragraph as a line. Cost: one pass over tokens, mentions and quotes. */
export function linesOf(text: TextReading, mentions: Mentions): readonly Line[] {
	const paragraphs = text.article.paragraphs.filter(({ kind }) => kind === 'text');
	const quotes = quotedSpans(text.source.text, paragraphs);
	const tokens = new Map<string, Token[][]>();
	for (const sentence of text.sentences) {
		const id = sentence.paragraph.id;
		const sentences = tokens.get(id) ?? [];
		tokens.set(id, sentences);
		sentences.push([...sentence.tokens]);
	}
	const entities = new Map(mentions.entities.map((entity) => [entity.id, entity]));
	const ordered = new Ordered(mentions.mentions);
	return paragraphs.map((paragraph, index) => {
		const own = quotes[index] ?? [];
		const outer = own.filter(({ depth }) => depth === 0);
		const sentences = tokens.get(paragraph.id) ?? [];
		const items = itemsOf({ sentences, outer, mentions: ordered, entities });
		return { index, paragraph, items, quotes: own };
	});
}

/** Mentions asked for from left to right. */
class Ordered {
	private at = 0;
	private readonly mentions: readonly Mention[];

	constructor(mentions: readonly Mention[]) {
		this.mentions = mentions;
	}

	/** The mention that holds the offset; offsets must grow. */
	holding(offset: number): Mention | undefined {
		while ((this.mentions[this.at]?.end ?? Infinity) <= offset) this.at += 1;
		const mention = this.mentions[this.at];
		return mention !== undefined && mention.start <= offset ? mention : undefined;
	}
}

type Given = {
	readonly sentences: readonly (readonly Token[])[];
	readonly outer: readonly QuotedSpan[];
	readonly mentions: Ordered;
	readonly entities: ReadonlyMap<EntityId, Entity>;
};

function itemsOf({ sentences, outer, mentions, entities }: Given): readonly Item[] {
	const items: Item[] = [];
	let next = 0;
	for (const tokens of sentences) {
		for (const token of tokens) {
			while ((outer[next]?.end ?? Infinity) <= token.start) next += 1;
			const quote = outer[next];
			if (quote !== undefined && token.end > quote.start) {
				const last = items.at(-1);
				if (last?.kind !== 'quote' || last.start !== quote.start) {
					items.push({ kind: 'quote', start: quote.start, end: quote.end, quote });
				}
				continue;
			}
			pushToken(items, token, { mention: mentions.holding(token.start), entities });
		}
		const end = items.at(-1)?.end ?? 0;
		const isInside = outer[next] !== undefined && end > (tokens.at(-1)?.end ?? 0);
		if (!isInside) items.push({ kind: 'stop', start: end, end });
	}
	return items;
}

type Named = {
	readonly mention: Mention | undefined;
	readonly entities: ReadonlyMap<EntityId, Entity>;
};

function pushToken(items: Item[], token: Token, { mention, entities }: Named): void {
	const { start, end, text, tag } = token;
	const entity = mention && entities.get(mention.entity);
	if (mention === undefined || entity === undefined) {
		items.push({ kind: 'word', start, end, text, lower: text.toLowerCase(), tag });
		return;
	}
	const last = items.at(-1);
	if (last?.kind === 'name' && last.start === mention.start) return;
	const { text: name } = mention;
	items.push({ kind: 'name', start: mention.start, end: mention.end, text: name, entity });
}
