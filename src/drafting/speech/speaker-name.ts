/** SAID-13: how a speaker is called in a question that stands alone. */
import { BODY } from '../english/speech-words.ts';
import type { Entity } from '../mentions/mention.ts';

/** The fullest name; with its article where the text gives it one. */
export function nameOf({ name, kind }: Entity, written: string): string {
	if (kind === 'person' || !/^the\s/iu.test(written)) return name;
	return /^the\s/iu.test(name) ? `the ${name.slice(4)}` : `the ${name}`;
}

/** Whether a description tells who it is: a name in it, something attached, an office by its name. */
export function isTelling(name: string): boolean {
	return (
		/\s(?:of|for|at|from|in|with|on)\s/u.test(name) ||
		/\p{Lu}/u.test(name) ||
		(BODY.test(name.slice(name.lastIndexOf(' ') + 1)) && /^the\s\S+\s/u.test(name))
	);
}

/** A run of capitals that nobody found to be a name: "Khin Zaw Tin". */
export function isUnknownName(written: string): boolean {
	return /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}$/u.test(written);
}

/** A description as it stands; undefined where it means nothing by itself ("his wife"). */
export function describedName(written: string): string | undefined {
	if (
		/^(?:his|her|its|their|my|our|your|this|that|these|those|which|what|no|each|any|every|both)\b/iu.test(
			written
		)
	)
		return undefined;
	if (/\d\s*(?:%|percent|per cent)|\bpercent\b|\bmajority\b/iu.test(written)) return undefined;
	return written;
}
