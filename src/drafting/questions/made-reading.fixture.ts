/** Readings for tests: what is said of a text is given by its words, and nothing is found. */
import type { Span } from '#domain/article/article.ts';
import type { CalendarDate } from '#domain/quiz/forms/date-form.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Clause, Complement, Phrase, Verb } from '../clauses/clause.ts';
import type { Entity, EntityKind, Gender, Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { readText } from '../text/read-text.ts';
import type { TimeExpression } from '../times/time.ts';

type MadeEntity = {
	readonly name: string;
	readonly kind?: EntityKind;
	readonly gender?: Gender;
	readonly roles?: readonly string[];
	/** The surname or short form that the text uses too. */
	readonly short?: string;
};

export type MadeClause = {
	readonly subject: string;
	readonly verb: string;
	readonly base: string;
	readonly object?: string;
	readonly tense?: Verb['tense'];
	readonly voice?: Verb['voice'];
	/** Role, preposition, phrase. */
	readonly complements?: readonly (readonly [Complement['role'], string, string])[];
	readonly isPlural?: boolean;
};

export type Made = {
	readonly text: string;
	readonly publishedOn?: string;
	readonly entities?: readonly MadeEntity[];
	readonly clauses?: readonly MadeClause[];
	/** Figure, value, what is counted and its head. */
	readonly amounts?: readonly (readonly [string, number, string, string])[];
	readonly times?: readonly (readonly [string, CalendarDate])[];
};

const SURE = { confidence: 0.99, reasons: ['given'] } as const;

export function madeReading({ text: source, publishedOn = '2024-05-16', ...made }: Made): Reading {
	const text = readText({ text: source, publishedOn });
	const place: Place = (words, from = 0) => {
		const start = source.indexOf(words, from);
		if (start < 0) throw new Error(`“${words}” does not stand in the text.`);
		const sentence = text.sentences.find((one) => one.start <= start && start < one.end);
		if (sentence === undefined) throw new Error(`“${words}” stands in no sentence.`);
		return { start, end: start + words.length, text: words, sentence: sentence.id };
	};
	const entities = (made.entities ?? []).map((entity) => entityOf(entity, place));
	const mentions = (made.entities ?? []).flatMap((entity) => mentionsOf(entity, source, place));
	return {
		text,
		mentions: { entities, mentions: mentions.toSorted((one, other) => one.start - other.start) },
		speech: { speeches: [], unattributed: [] },
		times: (made.times ?? []).map((time) => timeOf(time, place)),
		amounts: (made.amounts ?? []).map((amount) => amountOf(amount, place)),
		clauses: {
			clauses: (made.clauses ?? []).map((clause) => clauseOf(clause, place, entities)),
			orderings: []
		}
	};
}

type Place = (
	words: string,
	from?: number
) => Span & { readonly text: string; readonly sentence: string };

function entityOf({ name, kind = 'person', gender, roles = [] }: MadeEntity, place: Place): Entity {
	const placed = roles.map((role) => place(role));
	return { ...SURE, id: name, kind, name, aliases: [], roles: placed, gender, isPlural: false };
}

function mentionsOf({ name, short }: MadeEntity, source: string, place: Place): readonly Mention[] {
	const full = startsOf(source, name).map((start): Mention => {
		return { ...SURE, ...place(name, start), entity: name, form: 'full' };
	});
	const isPart = (start: number) => full.some((one) => one.start <= start && start < one.end);
	const shorter = short === undefined ? [] : startsOf(source, short).filter((at) => !isPart(at));
	return [
		...full,
		...shorter.map((start): Mention => {
			return { ...SURE, ...place(short ?? name, start), entity: name, form: 'short' };
		})
	];
}

function startsOf(source: string, words: string): readonly number[] {
	return source
		.split(words)
		.reduce<number[]>((starts, part, index) => {
			const from = index === 0 ? 0 : (starts.at(-1) ?? 0) + words.length;
			return [...starts, from + part.length];
		}, [])
		.slice(0, -1);
}

function clauseOf(made: MadeClause, place: Place, entities: readonly Entity[]): Clause {
	const { base, tense = 'past', voice = 'active', isPlural = false } = made;
	const verbPlace = place(`${made.subject} ${made.verb}`).start + made.subject.length + 1;
	const phraseOf = (words: string, from?: number): Phrase => {
		const { start, end, text } = place(words, from);
		const entity = entities.find(({ name }) => words.endsWith(name))?.id;
		const head = words.split(' ').at(-1) ?? '';
		return { start, end, text, head, isPlural: /[^s]s$/.test(head), entity, needsContext: false };
	};
	const subject = { ...phraseOf(made.subject), isPlural };
	const { sentence, ...verbSpan } = place(made.verb, verbPlace);
	const verb = { ...verbSpan, base, tense, voice, isNegated: false, particle: undefined };
	const complements = (made.complements ?? []).map(([role, preposition, words]): Complement => {
		const { start, end } = place(preposition === '' ? words : `${preposition} ${words}`);
		return { start, end, preposition, role, phrase: phraseOf(words, start) };
	});
	const object = made.object === undefined ? undefined : phraseOf(made.object);
	const ends = [verb, object, ...complements].map((part) => part?.end ?? 0);
	return {
		...SURE,
		start: Math.min(subject.start, ...complements.map(({ start }) => start)),
		end: Math.max(...ends),
		sentence,
		subject,
		verb,
		object,
		predicate: undefined,
		complements,
		isReported: false,
		isMain: true
	};
}

function amountOf(
	[figure, value, counted, head]: readonly [string, number, string, string],
	place: Place
): Amount {
	const span = place(figure);
	const { start, end, text } = place(counted, span.end);
	const count = { value, upTo: undefined, bound: 'exact', measure: 'count', unit: '' } as const;
	return { ...SURE, ...span, ...count, counted: { start, end, text, head } };
}

function timeOf([words, date]: readonly [string, CalendarDate], place: Place): TimeExpression {
	const shared = { kind: 'date', grain: 'day', fixedBy: 'text', preposition: undefined } as const;
	return { ...SURE, ...place(words), ...shared, date };
}
