/** Phrases as they stand in a question: with full names, and without the capital of a sentence. */
import type { Span } from '#domain/article/article.ts';
import type { Phrase } from '../clauses/clause.ts';
import type { Entity, EntityId, Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';

export type Rephrase = {
	/** Undefined where the words mean nothing by themselves. */
	readonly alone: (phrase: Phrase) => string | undefined;
	/** The same for any stretch of the text. */
	readonly words: (span: Span) => string | undefined;
};

/** `alone` for the phrases of one text. Cost of a call: the phrase's own length. */
export function rephraser({ text, mentions }: Reading): Rephrase {
	const source = text.source.text;
	const entities = new Map(mentions.entities.map((entity) => [entity.id, entity]));
	const byStart = new Map(mentions.mentions.map((mention) => [mention.start, mention]));
	const sentenceStarts = new Set(text.sentences.map(({ start }) => start));
	const words = (span: Span) => {
		const named = withFullNames(source, span, { byStart, entities });
		return isDeictic(named) ? undefined : lowered(named, span, { byStart, sentenceStarts });
	};
	return { words, alone: (phrase) => (phrase.needsContext ? undefined : words(phrase)) };
}

type Names = {
	readonly byStart: ReadonlyMap<number, Mention>;
	readonly entities: ReadonlyMap<EntityId, Entity>;
};

/** "Roux's cranes" becomes "Helena Roux's cranes": news copy gives the first name once. */
function withFullNames(source: string, { start, end }: Span, names: Names): string {
	const parts: string[] = [];
	let at = start;
	for (let index = start; index < end; index++) {
		const mention = index < at ? undefined : names.byStart.get(index);
		if (mention === undefined || mention.end > end) continue;
		const entity = names.entities.get(mention.entity);
		const isShort = mention.form === 'short' && entity?.kind === 'person';
		parts.push(source.slice(at, index), isShort ? entity.name : mention.text);
		at = mention.end;
	}
	return `${parts.join('')}${source.slice(at, end)}`.replaceAll(/\s+/g, ' ');
}

type Places = {
	readonly byStart: ReadonlyMap<number, Mention>;
	readonly sentenceStarts: ReadonlySet<number>;
};

function lowered(words: string, { start }: Span, { byStart, sentenceStarts }: Places): string {
	const isName = byStart.has(start) && !/^(?:The|An?)\s/.test(words);
	if (isName || !sentenceStarts.has(start) || /^\p{Lu}{2}/u.test(words)) return words;
	return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

/** Words whose meaning hangs on who speaks, when and where, or on the sentence before. */
function isDeictic(words: string): boolean {
	return DEICTIC.test(words);
}

const DEICTIC =
	/\b(?:I|me|my|mine|we|us|our|ours|you|your|yours|he|him|his|she|her|hers|it|its|they|them|their|theirs|this|that|these|those|here|there|now|today|yesterday|tomorrow|tonight|ago|latter|former|such|same|another|other|others|so|nobody|nothing|none|neither|nor|no one)\b|["“”\n]/;
