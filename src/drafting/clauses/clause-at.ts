/** CLAUSE-8: one clause, or several verbs of one subject, read from a given word on. */
import { doAgree } from './agreement.ts';
import type { Clause } from './clause.ts';
import { type Place, type ReadParts, clauseOf, kindOfIn } from './clause-of.ts';
import { type Opening, openingsAt } from './opening.ts';
import { type Subject, subjectAt } from './subject.ts';
import { tailAfter } from './tail.ts';
import { verbGroupAt } from './verb-group.ts';
import { type Word, wordAt } from './word.ts';

export type Parsed = {
	readonly clauses: readonly Clause[];
	/** Where the last of them ended. */
	readonly to: number;
};

/** What is read with the subject, or what opens the clause, starting at exactly this word. */
export function clausesAt(place: Place, from: number, isOpened: boolean): Parsed | undefined {
	const bare: Opening = { adjuncts: [], to: from, isView: false, doubts: [] };
	const openings = isOpened ? openingsAt(place.words, from) : [bare];
	for (const opening of openings) {
		const reading = readingFrom(place, opening);
		if (reading !== undefined) return withLaterVerbs(place, reading);
	}
	return undefined;
}

function readingFrom(place: Place, opening: Opening): ReadParts | undefined {
	const { words, ground } = place;
	const subject = subjectAt(words, opening.to);
	if (subject === undefined || !isSubject(words, subject)) return undefined;
	if (!doAgree({ words, noun: subject.noun, group: subject.group }, ground)) return undefined;
	const tail = tailAfter({ words, group: subject.group, kindOf: kindOfIn(ground) });
	return tail === undefined ? undefined : { opening, subject, tail };
}

/** "There is", "it", "who" and "to whom" open clauses whose subject is not the doer. */
function isSubject(words: readonly Word[], { noun }: Subject): boolean {
	const { lower } = wordAt(words, noun.head);
	return !['there', 'it', 'who', 'which', 'what', 'that', 'this'].includes(lower);
}

/** The clause, and those of the verbs that "and" joins to it. */
function withLaterVerbs(place: Place, first: ReadParts): Parsed {
	const clauses = [clauseOf(place, first)];
	let { to, nextVerbAt } = first.tail;
	while (nextVerbAt !== undefined && clauses.length < MOST_VERBS) {
		const group = verbGroupAt(place.words, nextVerbAt);
		const tail =
			group === undefined
				? undefined
				: tailAfter({ words: place.words, group, kindOf: kindOfIn(place.ground) });
		if (group === undefined || tail === undefined) break;
		if (!doAgree({ words: place.words, noun: first.subject.noun, group }, place.ground)) break;
		const opening: Opening = { ...first.opening, adjuncts: [], to: nextVerbAt };
		const subject: Subject = { ...first.subject, adjuncts: [], group };
		clauses.push(clauseOf(place, { opening, subject, tail }));
		({ to, nextVerbAt } = tail);
	}
	return { clauses, to };
}

const MOST_VERBS = 4;
