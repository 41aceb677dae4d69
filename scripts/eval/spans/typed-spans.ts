import type { Span } from '#domain/article/article.ts';
import type { EntityKind } from '#drafting/mentions/mention.ts';
import type { Reading } from '#drafting/reading.ts';
import type { GoldType } from './squad.ts';

export type TypedSpan = Span & {
	readonly text: string;
	readonly confidence: number;
	/** The question words it can answer. */
	readonly types: readonly GoldType[];
	readonly kind: string;
};

/** All that could be the answer to a question word, with the words that fit it. */
export function typedSpans({ mentions, times, amounts }: Reading): readonly TypedSpan[] {
	const kinds = new Map(mentions.entities.map(({ id, kind }) => [id, kind]));
	const names = mentions.mentions.map(({ start, end, text, confidence, entity }): TypedSpan => {
		const kind = kinds.get(entity) ?? 'other';
		return { start, end, text, confidence, kind, types: TYPES_OF[kind] };
	});
	const dates = times
		.filter(({ kind }) => kind === 'date' || kind === 'clock')
		.map(({ start, end, text, confidence }): TypedSpan => {
			return { start, end, text, confidence, kind: 'time', types: ['when'] };
		});
	const numbers = amounts.flatMap(
		({ start, end, text, confidence, counted }): readonly TypedSpan[] => {
			const amount = { start, end, text, confidence, kind: 'amount', types: ['how-many'] as const };
			if (counted === undefined) return [amount];
			const both = { start: Math.min(start, counted.start), end: Math.max(end, counted.end) };
			return [amount, { ...amount, ...both, text: `${text} ${counted.text}` }];
		}
	);
	return [...names, ...dates, ...numbers];
}

const TYPES_OF: Readonly<Record<EntityKind, readonly GoldType[]>> = {
	person: ['who'],
	organisation: ['who'],
	group: ['who'],
	place: ['where'],
	other: []
};
