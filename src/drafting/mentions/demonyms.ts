import { DEMONYMS, PEOPLES } from '../english/name-words.ts';
import { isListedDemonym } from '../english/vocabulary.ts';

/** A people as a plural noun: Syrians, Democrats. */
export function isPeople(text: string): boolean {
	if (PEOPLES.has(text)) return true;
	return /s$/.test(text) && !NO_PLURALS.test(text) && isListedDemonym(text);
}

const NO_PLURALS = /(?:ss|us|is|Laos|Philippines)$/;

/** A people, faith or following as adjective or noun: Syrian, Dutch, Democrats. */
export function isDemonym(text: string): boolean {
	return (
		DEMONYMS.has(text) || PEOPLES.has(text) || (isListedDemonym(text) && /^\p{Lu}/u.test(text))
	);
}
