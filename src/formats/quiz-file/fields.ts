/**
 * The values a quiz file is made of. An action's message is the code of the finding it leads to
 * (finding-messages.ts); the descriptions are what an editor shows beside the line.
 */
import * as v from 'valibot';
import { LIMITS } from './limits.ts';

/**
 * A map with these keys and no other. The message of its issues lists the known keys, so that an
 * unknown one can be told what it was meant to be.
 */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
	return v.strictObject(entries, Object.keys(entries).join(' '));
}

/** A text of 1 to `longest` code units; blanks around it do not count (block texts end in one). */
export function text(longest: number, description: string) {
	return v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, 'text-empty'),
		v.maxLength(longest, 'text-too-long'),
		v.description(description)
	);
}

/** An id: lower-case words joined by hyphens. */
export function kebabId(description: string) {
	return v.pipe(
		v.string(),
		v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id-not-kebab'),
		v.maxLength(LIMITS.id, 'text-too-long'),
		v.description(description)
	);
}

/** A list of at least `fewest` items. */
export function list<const Item extends v.GenericSchema>(
	item: Item,
	options: { readonly fewest: number; readonly description: string }
) {
	return v.pipe(
		v.array(item),
		v.minLength(options.fewest, 'too-few'),
		v.maxLength(LIMITS.list, 'too-many'),
		v.description(options.description)
	);
}

/** One text, or a list of texts of which the first is shown. */
export function textOrTexts(longest: number, description: string) {
	const one = text(longest, description);
	return v.pipe(v.union([one, list(one, { fewest: 1, description })]), v.description(description));
}

export function asList<Item>(value: Item | readonly Item[]): readonly Item[] {
	return isList(value) ? value : [value];
}

/** The inverse of `asList`, in its shortest form. */
export function asShort<Item>(items: readonly Item[]): Item | Item[] {
	const [first] = items;
	return items.length === 1 && first !== undefined ? first : [...items];
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
	return Array.isArray(value);
}
