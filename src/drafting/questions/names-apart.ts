import { fold } from '#domain/quiz/forms/fold.ts';
import type { Entity } from '../mentions/mention.ts';

/**
 * Whether two names cannot be taken for one: neither holds the other, and they share no word of
 * weight, as "the Exporters' League" and "the league" do, or two of a family.
 */
export function areApart(one: string, other: string): boolean {
	const words = weightyWords(one);
	return weightyWords(other).every((word) => !words.includes(word));
}

/** The first so many that fit, each apart from those before it. Looks no further than it has to. */
export function takeApart<Named extends { readonly name: string }>(
	list: readonly Named[],
	{ most, fits }: { readonly most: number; readonly fits: (one: Named) => boolean }
): readonly Named[] {
	const taken: Named[] = [];
	for (const one of list) {
		if (taken.length === most) break;
		if (fits(one) && taken.every(({ name }) => areApart(name, one.name))) taken.push(one);
	}
	return taken;
}

/** Whether somebody's role ties two together: a president and the union that she is president of. */
export function areTied(one: Entity, other: Entity): boolean {
	return speaksFor(one, other) || speaksFor(other, one);
}

function speaksFor(person: Entity, body: Entity): boolean {
	const words = [body.name, ...body.aliases].flatMap(weightyWords);
	return person.roles.some(({ text }) => weightyWords(text).some((word) => words.includes(word)));
}

/** Too small to tell names apart by. */
const SMALL = new Set([
	'the',
	'of',
	'and',
	'for',
	'in',
	'at',
	'on',
	'de',
	'al',
	'el',
	'van',
	'von'
]);

/** A party by its followers, or by its letters. */
const FOLLOWERS: ReadonlyMap<string, string> = new Map([
	['gop', 'republican'],
	['republicans', 'republican'],
	['democrats', 'democratic'],
	['democrat', 'democratic'],
	['tories', 'conservative'],
	['conservatives', 'conservative']
]);

function weightyWords(name: string): readonly string[] {
	const known = LATELY.get(name);
	if (known !== undefined) return known;
	const words = fold(name.replaceAll(/['’]s?\b/g, ''))
		.split(' ')
		.filter((word) => word.length > 1 && !SMALL.has(word))
		.map((word) => FOLLOWERS.get(word) ?? word);
	if (LATELY.size === MOST_KEPT) LATELY.clear();
	LATELY.set(name, words);
	return words;
}

/** The names of one text are set against each other again and again. */
const LATELY = new Map<string, readonly string[]>();
const MOST_KEPT = 2000;
