/** CLAUSE-2: noun phrases with what "of" and "and" join to them. */
import { type Noun, nounAt } from './noun-head.ts';
import { type Word, wordAt } from './word.ts';

/** A noun phrase with all that "and" and "of" join to it. */
export function joinedNounAt(words: readonly Word[], from: number): Noun | undefined {
	const first = nounWithOfAt(words, from);
	return first === undefined ? undefined : joined(words, first, ',');
}

/** As `joinedNounAt`, but a comma ends it: "In Port Hale, the mayor and …". */
export function pairedNounAt(words: readonly Word[], from: number): Noun | undefined {
	const first = nounWithOfAt(words, from);
	return first === undefined ? undefined : joined(words, first, undefined);
}

function joined(words: readonly Word[], first: Noun, mark: string | undefined): Noun {
	const parts = listFrom(words, first, mark);
	const last = parts.at(-1) ?? first;
	if (parts.length === 1) return first;
	const isNegative = parts.some((part) => part.isNegative);
	const { from } = first;
	return { from, to: last.to, head: last.head, time: undefined, parts, isNegative };
}

/** One noun phrase, with "of" and what follows it. */
export function nounWithOfAt(words: readonly Word[], from: number): Noun | undefined {
	const first = nounAt(words, from);
	if (first === undefined || first.time !== undefined || isPersonal(words, first)) return first;
	let to = first.to;
	while (wordAt(words, to).lower === 'of') {
		const next = nounAt(words, to + 1);
		if (next === undefined) return undefined;
		to = next.to;
	}
	const whole = { ...first, to };
	return { ...whole, parts: [whole] };
}

/** The first, and what commas and a last "and" join to it; it alone where the list has no end. */
function listFrom(words: readonly Word[], first: Noun, mark: string | undefined): readonly Noun[] {
	const parts = [first];
	let at = first.to;
	while (parts.length < LONGEST_LIST) {
		const comma = wordAt(words, at).lower === mark ? 1 : 0;
		const isLast = ['and', 'or', '&'].includes(wordAt(words, at + comma).lower);
		if (comma === 0 && !isLast) return [first];
		const next = nounWithOfAt(words, at + comma + (isLast ? 1 : 0));
		if (next === undefined || (next.time === undefined) !== (first.time === undefined))
			return [first];
		parts.push(next);
		at = next.to;
		// ", and" behind a single thing mostly opens another clause.
		if (isLast) return comma === 1 && parts.length === 2 ? [first] : parts;
	}
	return [first];
}

const LONGEST_LIST = 12;

function isPersonal(words: readonly Word[], { head }: Noun): boolean {
	return ['him', 'her', 'them', 'me', 'us', 'you', 'it', 'he', 'she', 'they'].includes(
		wordAt(words, head).lower
	);
}
