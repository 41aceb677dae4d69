/** CLAIM-2: the same sentence with its place or time elsewhere: in front, at the end, or stressed. */
import type { Span } from '#domain/article/article.ts';
import type { Complement } from '../../clauses/clause.ts';
import type { TellingClause } from './telling-clause.ts';
import type { Piece, Wording } from './wording.ts';

export type Restated = {
	readonly telling: TellingClause;
	/** The subject as a piece, with a small letter where its capital is only its place's. */
	readonly subject: Piece;
	readonly isPerson: boolean;
};

/** As it stands, without what stands between the parts; nothing is moved. */
export function shortened({ telling, subject }: Restated): Wording {
	const pieces = [subject, ...told(telling)];
	return { pieces, how: 'moved' };
}

/** "On Saturday, X signed Y in Z", or with what stood in front at the end. */
export function moved({ telling, subject }: Restated): readonly Wording[] {
	const { clause, complements } = telling;
	const time = complements.find(({ role }) => role === 'when') ?? placeIn(complements);
	if (time === undefined || hasOtherInFront(telling, time)) return [];
	const rest = [subject, ...told(telling, time)];
	const isInFront = time.start < clause.subject.start;
	const pieces = isInFront ? [...rest, lowered(time)] : [time, ',', ...rest];
	return [{ pieces, how: 'moved' }];
}

/** "It was in Z that X signed Y." Only of what happened once. */
export function stressed(restated: Restated): readonly Wording[] {
	const { complements } = restated.telling;
	const point = placeIn(complements) ?? complements.find(isPointInTime);
	return point === undefined ? [] : stressedOn(restated, point);
}

/** The same with the stress on the part in which the stretch stands: "It was X who signed Y." */
export function stressedOn(restated: Restated, { start, end }: Span): readonly Wording[] {
	const { telling, subject, isPerson } = restated;
	const { clause, complements } = telling;
	if (clause.verb.tense !== 'past' || clause.predicate !== undefined) return [];
	const holds = (part: Span) => part.start <= start && end <= part.end;
	const point = complements.find(holds);
	if (hasOtherInFront(telling, point)) return [];
	if (point !== undefined) {
		const pieces = ['It was', lowered(point), 'that', subject, ...told(telling, point)];
		return [{ pieces, how: 'stressed' }];
	}
	if (!holds(clause.subject)) return [];
	const pieces = ['It was', subject, isPerson ? 'who' : 'that', ...told(telling)];
	return [{ pieces, how: 'stressed' }];
}

/** What stands in front has to be the part that is moved: two in a row would read badly. */
function hasOtherInFront({ clause, complements }: TellingClause, moving?: Complement): boolean {
	return complements.some((one) => one !== moving && one.start < clause.subject.start);
}

/** Verb, object and complements in the article's order, without the one that goes elsewhere. */
function told({ clause, complements }: TellingClause, moving?: Complement): readonly Piece[] {
	const { verb, object, predicate, subject } = clause;
	const parts = [verb, object, predicate, ...complements.filter((one) => one !== moving)];
	return parts
		.filter((part) => part !== undefined)
		.toSorted((one, other) => orderOf(one, subject) - orderOf(other, subject));
}

/** What stood before the subject goes to the end. */
function orderOf({ start }: Span, subject: Span): number {
	return start < subject.start ? Number.MAX_SAFE_INTEGER : start;
}

function placeIn(complements: readonly Complement[]): Complement | undefined {
	return complements.find(
		({ role, preposition }) => role === 'where' && /^(?:in|at|on|near|outside)$/i.test(preposition)
	);
}

function isPointInTime({ role, preposition }: Complement): boolean {
	return role === 'when' && /^(?:in|on|at)$/i.test(preposition);
}

/** Behind something else, "In March" is "in March". Prepositions are no names. */
function lowered({ start, end, preposition }: Complement): Piece {
	return { start, end, isLowered: preposition !== '' };
}
