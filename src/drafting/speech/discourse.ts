/**
 * SAID-17: who "he" and "she" are. Only people named before the pronoun and outside quotes come into
 * question: who spoke last, and who has been the subject of a sentence since. Two who are close:
 * nobody is sure, and the confidence says so.
 */
import type { Entity } from '../mentions/mention.ts';
import type { Item, Line, Name } from './line.ts';

export type Spoken = {
	readonly entity: Entity;
	/** Index of the line. */
	readonly line: number;
	/** Where the words and all that belongs to them end. */
	readonly end: number;
	/** How sure it is that it was this person. */
	readonly confidence: number;
	/** Somebody without a name spoke since. */
	readonly isBlurred: boolean;
};

export type Resolved = {
	readonly entity: Entity;
	/** Where the name stands that says who it is. */
	readonly name: Name;
	readonly confidence: number;
	readonly reasons: readonly string[];
};

export type Asked = {
	readonly gender: 'he' | 'she';
	readonly lines: readonly Line[];
	readonly line: Line;
	/** Offset of the pronoun. */
	readonly at: number;
	readonly last: Spoken | undefined;
};

/** The person a pronoun stands for, or undefined where nobody is likely. */
export function resolvePronoun(asked: Asked): Resolved | undefined {
	const { last, line, gender } = asked;
	const isNear = last !== undefined && line.index - last.line <= 2 && !last.isBlurred;
	return isNear && fits(last.entity, gender) ? goesOn(asked, last) : fromNames(asked);
}

/** Somebody spoke: still the same, unless somebody else has been the subject since. */
function goesOn(asked: Asked, last: Spoken): Resolved | undefined {
	const name = lastName(asked, last.entity);
	if (name === undefined) return undefined;
	const since = namesSince(asked, last.line, last.end);
	const others = since.filter(({ name: { entity } }) => entity.id !== last.entity.id);
	const newer = others.findLast(({ isSubject }) => isSubject);
	if (newer !== undefined) return amongSubjects(asked, newer.name, last.entity);
	const distance = asked.line.index - last.line;
	const base = distance === 0 ? 0.98 : distance === 1 ? 0.97 : 0.92;
	const rivals = namesOf(others);
	const confidence = rivals.length === 0 ? base : distance === 0 ? base - 0.04 : base - 0.12;
	const reasons = [
		distance === 0 ? 'who spoke before in the paragraph' : 'who spoke before',
		...could(rivals)
	];
	return { entity: last.entity, name, confidence: Math.min(confidence, last.confidence), reasons };
}

/** Somebody else has been the subject since somebody spoke. */
function amongSubjects(asked: Asked, name: Name, spoke: Entity): Resolved {
	const since = namesSince(asked, asked.line.index, asked.line.paragraph.start);
	const rivals = namesOf(since).filter((one) => one !== name.entity.name);
	const isHere = since.some((one) => one.isSubject && one.name.entity.id === name.entity.id);
	const confidence = isHere && rivals.length === 0 ? 0.92 : 0.6;
	const reasons = ['subject since somebody else spoke', ...could([spoke.name, ...rivals])];
	return { entity: name.entity, name, confidence, reasons };
}

/** Nobody has spoken yet: who is named in the paragraph, or in the one before. */
function fromNames(asked: Asked): Resolved | undefined {
	const here = namesSince(asked, asked.line.index, asked.line.paragraph.start);
	const before = asked.lines[asked.line.index - 1];
	if (here.length > 0) {
		const base = asked.last?.isBlurred === true ? 0.85 : 0.96;
		return amongNamed(here, { base, where: 'named before in the paragraph' });
	}
	if (before === undefined || asked.last?.isBlurred === true) return undefined;
	const earlier = namesSince(asked, before.index, before.paragraph.start);
	return amongNamed(earlier, { base: 0.95, where: 'named in the paragraph before' });
}

function amongNamed(
	named: readonly Seen[],
	{ base, where }: { readonly base: number; readonly where: string }
): Resolved | undefined {
	const subjects = named.filter(({ isSubject }) => isSubject);
	const chosen = (subjects.at(-1) ?? named.at(-1))?.name;
	if (chosen === undefined) return undefined;
	const rivals = namesOf(named).filter((one) => one !== chosen.entity.name);
	const isOnlySubject = subjects.length > 0 && namesOf(subjects).length === 1;
	const alone = subjects.length > 0 ? base : base - 0.02;
	const confidence = rivals.length === 0 ? alone : isOnlySubject ? base - 0.1 : 0.6;
	return { entity: chosen.entity, name: chosen, confidence, reasons: [where, ...could(rivals)] };
}

type Seen = { readonly name: Name; readonly isSubject: boolean };

/** People of the right gender named from an offset of a line up to the pronoun. */
function namesSince(asked: Asked, from: number, offset: number): readonly Seen[] {
	const { lines, line, at, gender } = asked;
	return lines.slice(from, line.index + 1).flatMap(({ items }) =>
		items.flatMap((item, index) => {
			if (item.kind !== 'name' || item.start < offset || item.start >= at) return [];
			return fits(item.entity, gender) ? [{ name: item, isSubject: isSubject(items, index) }] : [];
		})
	);
}

/** A verb follows, or a comma that opens an apposition at the head of a sentence. */
function isSubject(items: readonly Item[], at: number): boolean {
	let next = at + 1;
	while (next < at + 3 && isAdverb(items[next])) next += 1;
	const item = items[next];
	if (item?.kind !== 'word') return false;
	if (item.tag === 'VERB' || item.tag === 'AUX')
		return !/^['’]s$/u.test(item.text) && !/ing$/u.test(item.lower);
	if (item.text !== ',' && item.lower !== 'and') return false;
	const before = items[at - 1];
	return before === undefined || before.kind === 'stop';
}

function isAdverb(item: Item | undefined): boolean {
	return item?.kind === 'word' && item.tag === 'ADV';
}

function lastName({ lines, line, at }: Asked, entity: Entity): Name | undefined {
	for (let index = line.index; index >= Math.max(0, line.index - 8); index -= 1) {
		const name = lines[index]?.items.findLast(
			(item): item is Name =>
				item.kind === 'name' && item.entity.id === entity.id && item.start < at
		);
		if (name !== undefined) return name;
	}
	return undefined;
}

function fits({ kind, gender, isPlural }: Entity, asked: 'he' | 'she'): boolean {
	return kind === 'person' && !isPlural && (gender === undefined || gender === asked);
}

function namesOf(seen: readonly Seen[]): readonly string[] {
	return [...new Set(seen.map(({ name }) => name.entity.name))];
}

function could(rivals: readonly string[]): readonly string[] {
	return rivals.slice(0, 2).map((name) => `it could be ${name}`);
}
