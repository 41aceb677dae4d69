/** CLAIM-2: the same sentence with its time in front, its place at the end, or one of them stressed. */
import type { Span } from '#domain/article/article.ts';
import type { Clause, Complement } from '../../clauses/clause.ts';
import { WEEKDAY_NAMES } from '../../english/times.ts';
import type { EntityIndex } from '../entity-index.ts';
import type { Piece, Wording } from './wording.ts';

export type Restated = {
	readonly clause: Clause;
	/** "According to Helena Roux," or nothing. */
	readonly attribution: string;
	readonly isPerson: boolean;
	readonly entities: EntityIndex;
};

/** As it stands, without what stands between the parts; a source goes to the front. */
export function shortened({ clause, attribution }: Restated): readonly Wording[] {
	if (hasTimeInFront(clause)) return [];
	return [{ pieces: [attribution, clause.subject, ...told(clause)], how: 'shortened' }];
}

/** At the end, a time could be read with the words before it: "promised a veto over the past days". */
export function hasTimeInFront({ complements, subject }: Clause): boolean {
	return complements.some(({ start, role }) => start < subject.start && role === 'when');
}

/** "On Saturday, X signed Y in Z", or with the place that stood in front at the end. */
export function moved(restated: Restated): readonly Wording[] {
	const { clause, attribution } = restated;
	const { complements, subject } = clause;
	if (hasTimeInFront(clause)) return [];
	if (attribution !== '') return shortened(restated);
	const inFront = complements.find(({ start, role }) => start < subject.start && role === 'where');
	const time = complements.find(isTimeByItself) ?? inFront;
	if (time === undefined || hasOtherInFront(clause, time)) return [];
	const rest = [subject, ...told(clause, time)];
	const pieces =
		time.start < subject.start ? [...rest, ...placed(time)] : [...placed(time), ',', ...rest];
	return [{ pieces, how: 'moved' }];
}

/** "It was in Z that X signed Y", with the stress on the part in which the stretch stands. Only of what happened once. */
export function stressedOn(
	{ clause, attribution, isPerson }: Restated,
	{ start, end }: Span
): readonly Wording[] {
	const { complements, subject, verb, predicate } = clause;
	if (verb.tense !== 'past' || predicate !== undefined || attribution !== '') return [];
	const holds = (part: Span) => part.start <= start && end <= part.end;
	const point = complements.find(holds);
	if (hasOtherInFront(clause, point)) return [];
	if (point !== undefined) {
		const pieces = ['It was', ...placed(point), 'that', subject, ...told(clause, point)];
		return [{ pieces, how: 'stressed' }];
	}
	if (!holds(subject)) return [];
	const pieces = ['It was', subject, isPerson ? 'who' : 'that', ...told(clause)];
	return [{ pieces, how: 'stressed' }];
}

/** "30 years before" may be before something. */
function isTimeByItself({ role, phrase }: Complement): boolean {
	return role === 'when' && !/\b(?:before|earlier|later|after|ago)\b/i.test(phrase.text);
}

/** What stands in front has to be the part that is moved: two in a row would read badly. */
function hasOtherInFront({ complements, subject }: Clause, moving?: Complement): boolean {
	return complements.some((one) => one !== moving && one.start < subject.start);
}

/** Verb, object and complements in the article's order, without the one that goes elsewhere. */
export function told(
	{ verb, object, predicate, subject, complements }: Clause,
	moving?: Complement
): readonly Piece[] {
	return [verb, object, predicate, ...complements.filter((one) => one !== moving)]
		.filter((part) => part !== undefined)
		.toSorted((one, other) => orderOf(one, subject) - orderOf(other, subject))
		.flatMap((part) => ('role' in part && part.start < subject.start ? placed(part) : [part]));
}

/** What stood before the subject goes to the end. */
function orderOf({ start }: Span, subject: Span): number {
	return start < subject.start ? Number.MAX_SAFE_INTEGER : start;
}

/** In another place of the sentence "Wednesday" is "on Wednesday", and "In March" is "in March". */
export function placed({ start, end, phrase, preposition, role }: Complement): readonly Piece[] {
	if (preposition !== '') {
		return [preposition.toLowerCase(), { start: start + preposition.length + 1, end }];
	}
	const isBareDay = role === 'when' && BARE_DAY.test(phrase.text);
	return isBareDay ? ['on', { start, end }] : [{ start, end }];
}

const BARE_DAY = new RegExp(
	String.raw`^(?:${WEEKDAY_NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d)`
);
