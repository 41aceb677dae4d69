import type { SentenceId } from '#domain/article/article.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { rememberedOf } from '../remembered.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import type { TimeExpression } from '../times/time.ts';
import { type EntityIndex, entityIndex } from './entity-index.ts';
import { type Doings, doingsOf } from './same-doing.ts';
import { type Rephrase, rephraser } from './standing-alone.ts';
import { type ToldClause, toldClauses } from './told-clauses.ts';

/** What every question on a clause needs to know of the whole text, worked out once. */
export type ClauseScene = Doings & {
	readonly reading: Reading;
	readonly told: readonly ToldClause[];
	readonly entities: EntityIndex;
	readonly sentenceOf: (id: SentenceId) => ReadSentence | undefined;
	readonly rephrase: Rephrase;
	readonly timesIn: (id: SentenceId) => readonly TimeExpression[];
	readonly namesIn: (id: SentenceId) => readonly Mention[];
	readonly placesIn: (id: SentenceId) => readonly Mention[];
	readonly amountsIn: (id: SentenceId) => readonly Amount[];
};

/** Worked out once for a reading, however many drafters ask for it. */
export const clauseScene: (reading: Reading) => ClauseScene = rememberedOf(sceneOf);

function sceneOf(reading: Reading): ClauseScene {
	const entities = entityIndex(reading);
	const places = reading.mentions.mentions.filter(
		({ entity }) => entities.entityOf(entity)?.kind === 'place'
	);
	const sentences = new Map(reading.text.sentences.map((sentence) => [sentence.id, sentence]));
	return {
		reading,
		told: toldClauses(reading),
		entities,
		sentenceOf: (id) => sentences.get(id),
		rephrase: rephraser(reading),
		...doingsOf(reading),
		timesIn: bySentence(reading.times),
		namesIn: bySentence(reading.mentions.mentions),
		placesIn: bySentence(places),
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
