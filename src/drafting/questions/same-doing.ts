import type { Clause } from '../clauses/clause.ts';
import type { Reading } from '../reading.ts';
import type { ReadSentence } from '../text/text-reading.ts';

type Told = { readonly clause: Clause; readonly sentence: ReadSentence };

export type Doings = {
	/** Whether another sentence tells of the same doing, and so may give another answer (DRAFT-9). */
	readonly isDoneAgain: (told: Told) => boolean;
	/** The same, where only some sentences could answer: those that name a place, or a time. */
	readonly isAnsweredAgain: (told: Told, mayAnswer: (sentence: ReadSentence) => boolean) => boolean;
};

/** Goes by words: another sentence has the verb together with what it is done by or done to. */
export function doingsOf({ text }: Reading): Doings {
	const places = placesOfWords(text.sentences);
	const isAnsweredAgain: Doings['isAnsweredAgain'] = ({ clause, sentence }, mayAnswer) => {
		const { verb, subject, object, predicate } = clause;
		const things = [subject, object, predicate].flatMap((phrase) => phrase?.head ?? []);
		for (const place of places.get(verb.base) ?? []) {
			const other = text.sentences[place];
			if (place === sentence.index || other === undefined) continue;
			if (things.some((head) => places.get(head)?.has(place)) && mayAnswer(other)) return true;
		}
		return false;
	};
	return {
		isAnsweredAgain,
		isDoneAgain: (told) => isAnsweredAgain(told, () => true)
	};
}

/** In which sentences each lemma stands. */
function placesOfWords(
	sentences: readonly ReadSentence[]
): ReadonlyMap<string, ReadonlySet<number>> {
	const places = new Map<string, Set<number>>();
	for (const { tokens, index } of sentences) {
		for (const { lemma, tag } of tokens) {
			if (!CONTENT.has(tag)) continue;
			const found = places.get(lemma);
			if (found === undefined) places.set(lemma, new Set([index]));
			else found.add(index);
		}
	}
	return places;
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ']);
