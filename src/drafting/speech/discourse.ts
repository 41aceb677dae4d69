/**
 * SAID-17 to SAID-19: who "he" and "she" are. Only people named before the pronoun, outside quotes,
 * in its paragraph or the two before it, come into question. Two who are close: nobody.
 */
import type { Entity } from '../mentions/mention.ts';
import type { Item, Line, Name } from './line.ts';

export type Spoken = {
	readonly entity: Entity;
	/** Index of the line. */
	readonly line: number;
	/** Where the words and all that belongs to them end. */
	readonly end: number;
	readonly confidence: number;
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
	const here = peopleIn(asked.line.items, asked).filter(({ start }) => start < asked.at);
	const spokeHere = asked.last?.line === asked.line.index ? asked.last : undefined;
	if (spokeHere !== undefined && fits(spokeHere.entity, asked.gender))
		return goesOn(asked, here, spokeHere);
	if (here.length > 0) return amongHere(asked, here);
	return fromBefore(asked);
}

/** Somebody spoke in this paragraph already. */
function goesOn(asked: Asked, here: readonly Name[], last: Spoken): Resolved | undefined {
	const name =
		here.findLast(({ entity }) => entity.id === last.entity.id) ?? lastName(asked, last.entity);
	if (name === undefined) return undefined;
	const rivals = rivalsOf(
		here.filter(({ start }) => start > last.end),
		last.entity
	);
	const confidence = rivals.length === 0 ? 0.97 : 0.75;
	const reasons = ['who spoke before in the paragraph', ...rivalReasons(rivals)];
	return { entity: last.entity, name, confidence: Math.min(confidence, last.confidence), reasons };
}

function amongHere(asked: Asked, here: readonly Name[]): Resolved | undefined {
	const first = here[0];
	if (first === undefined) return undefined;
	const rivals = rivalsOf(here, first.entity);
	const isSubject = asked.line.items[0] === first;
	const isLast = asked.last?.entity.id === first.entity.id;
	const confidence =
		rivals.length === 0 ? (isSubject || isLast ? 0.96 : 0.92) : isSubject ? 0.8 : 0.6;
	const reasons = ['named before in the paragraph', ...rivalReasons(rivals)];
	return { entity: first.entity, name: first, confidence, reasons };
}

function fromBefore(asked: Asked): Resolved | undefined {
	const { lines, line, last, gender } = asked;
	if (last !== undefined && line.index - last.line <= 2 && fits(last.entity, gender)) {
		const name = lastName(asked, last.entity);
		if (name === undefined) return undefined;
		const since = lines
			.slice(last.line, line.index)
			.flatMap(({ items }) => peopleIn(items, asked))
			.filter(({ start }) => start > last.end);
		const rivals = rivalsOf(since, last.entity);
		const confidence = rivals.length === 0 ? (line.index - last.line === 1 ? 0.96 : 0.9) : 0.6;
		const reasons = ['who spoke before', ...rivalReasons(rivals)];
		return {
			entity: last.entity,
			name,
			confidence: Math.min(confidence, last.confidence),
			reasons
		};
	}
	const before = lines[line.index - 1];
	const people = before === undefined ? [] : peopleIn(before.items, asked);
	const name = people.at(-1);
	if (name === undefined) return undefined;
	const rivals = rivalsOf(people, name.entity);
	const confidence = rivals.length === 0 ? 0.9 : 0.5;
	const reasons = ['named in the paragraph before', ...rivalReasons(rivals)];
	return { entity: name.entity, name, confidence, reasons };
}

function lastName({ lines, line, at }: Asked, entity: Entity): Name | undefined {
	for (let index = line.index; index >= Math.max(0, line.index - 6); index -= 1) {
		const name = lines[index]?.items.findLast(
			(item): item is Name =>
				item.kind === 'name' && item.entity.id === entity.id && item.start < at
		);
		if (name !== undefined) return name;
	}
	return undefined;
}

function peopleIn(
	items: readonly Item[],
	{ gender }: { readonly gender: 'he' | 'she' }
): readonly Name[] {
	return items.filter(
		(item): item is Name =>
			item.kind === 'name' && item.entity.kind === 'person' && fits(item.entity, gender)
	);
}

function fits({ kind, gender, isPlural }: Entity, asked: 'he' | 'she'): boolean {
	return kind === 'person' && !isPlural && (gender === undefined || gender === asked);
}

function rivalsOf(names: readonly Name[], entity: Entity): readonly string[] {
	const others = names.filter((name) => name.entity.id !== entity.id);
	return [...new Set(others.map((name) => name.entity.name))];
}

function rivalReasons(rivals: readonly string[]): readonly string[] {
	return rivals.slice(0, 2).map((name) => `it could be ${name}`);
}
