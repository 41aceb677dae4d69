import type { Clause } from '../clauses/clause.ts';
import type { Reading } from '../reading.ts';
import type { ReadSentence } from '../text/text-reading.ts';

/** Whether another sentence tells of the same doing, and so may give another answer (DRAFT-9). */
export type DoneAgain = (clause: Clause, sentence: ReadSentence) => boolean;

/** Goes by words: another sentence has the verb together with what it is done by or done to. */
export function doneAgain({ text }: Reading): DoneAgain {
	const places = new Map<string, Set<number>>();
	for (const { tokens, index } of text.sentences) {
		for (const { lemma, tag } of tokens) {
			if (!CONTENT.has(tag)) continue;
			const found = places.get(lemma);
			if (found === undefined) places.set(lemma, new Set([index]));
			else found.add(index);
		}
	}
	return ({ verb, subject, object, predicate }, { index }) => {
		const things = [subject, object, predicate].flatMap((phrase) => phrase?.head ?? []);
		const verbs = [...(places.get(verb.base) ?? [])].filter((place) => place !== index);
		return things.some((head) => verbs.some((place) => places.get(head)?.has(place)));
	};
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ']);
