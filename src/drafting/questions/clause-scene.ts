import type { SentenceId } from '#domain/article/article.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Reading } from '../reading.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import type { TimeExpression } from '../times/time.ts';
import { type EntityIndex, entityIndex } from './entity-index.ts';
import { type DoneAgain, doneAgain } from './same-doing.ts';
import { type Rephrase, rephraser } from './standing-alone.ts';
import { type ToldClause, toldClauses } from './told-clauses.ts';

/** What every question on a clause needs to know of the whole text, worked out once. */
export type ClauseScene = {
	readonly reading: Reading;
	readonly told: readonly ToldClause[];
	readonly entities: EntityIndex;
	readonly sentenceOf: (id: SentenceId) => ReadSentence | undefined;
	readonly rephrase: Rephrase;
	readonly isDoneAgain: DoneAgain;
	readonly timesIn: (id: SentenceId) => readonly TimeExpression[];
	readonly amountsIn: (id: SentenceId) => readonly Amount[];
};

export function clauseScene(reading: Reading): ClauseScene {
	const sentences = new Map(reading.text.sentences.map((sentence) => [sentence.id, sentence]));
	return {
		reading,
		told: toldClauses(reading),
		entities: entityIndex(reading),
		sentenceOf: (id) => sentences.get(id),
		rephrase: rephraser(reading),
		isDoneAgain: doneAgain(reading),
		timesIn: bySentence(reading.times),
		amountsIn: bySentence(reading.amounts)
	};
}

function bySentence<Found extends { readonly sentence: SentenceId }>(
	found: readonly Found[]
): (id: SentenceId) => readonly Found[] {
	const lists = new Map<SentenceId, Found[]>();
	for (const one of found) {
		const list = lists.get(one.sentence);
		if (list === undefined) lists.set(one.sentence, [one]);
		else list.push(one);
	}
	return (id) => lists.get(id) ?? [];
}
