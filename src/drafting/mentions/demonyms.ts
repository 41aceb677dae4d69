import { DEMONYMS, PEOPLES } from '../english/name-words.ts';
import { isListedDemonym } from '../english/vocabulary.ts';

/** A people, faith or following as adjective or noun: Syrian, Dutch, Democrats. */
export function isDemonym(text: string): boolean {
	return (
		DEMONYMS.has(text) || PEOPLES.has(text) || (isListedDemonym(text) && /^\p{Lu}/u.test(text))
	);
}
