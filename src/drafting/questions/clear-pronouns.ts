/** Pronouns in reported words: whose they are has to be told by the words and their speaker alone. */
import { PRONOUNS_OF } from '../english/reported.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { ReadSentence, Token } from '../text/text-reading.ts';
import type { EntityIndex } from './entity-index.ts';

/** Whether "he" or "she" stands in what a person of that gender said. */
export function hasOwnPronoun(tokens: readonly Token[], { kind, gender }: Entity): boolean {
	const words = tokens.map(({ text }) => text).join(' ');
	if (kind !== 'person') return false;
	return gender === 'he' || gender === 'she' ? PRONOUNS_OF[gender].test(words) : false;
}

type Scene = { readonly reading: Reading; readonly entities: EntityIndex };

type Judged = {
	/** Those of the words, in the sentence that they are reported in. */
	readonly tokens: readonly Token[];
	readonly sentence: ReadSentence;
	readonly speaker: Entity;
	readonly isOfSpeaker: boolean;
};

/** Each pronoun has one thing that it can stand for, and that is named here. */
export function areClear(scene: Scene, judged: Judged): boolean {
	const { tokens, speaker, isOfSpeaker } = judged;
	const words = tokens.map(({ text }) => text).join(' ');
	if (/^(?:they|them|their|it|its)$/i.test(tokens[0]?.text ?? '')) return false;
	if (PRONOUNS_OF.they.test(words) && !hasNounBefore(tokens, 'they')) return false;
	if (PRONOUNS_OF.it.test(words) && !hasNounBefore(tokens, 'it')) return false;
	const strange = (['he', 'she'] as const).filter((one) => one !== speaker.gender);
	if (strange.some((one) => PRONOUNS_OF[one].test(words) && !isOneNamed(scene, judged, one))) {
		return false;
	}
	return !isOfSpeaker || !hasRival(scene, judged);
}

/** "Ann Lo said Tom Ray would keep his seat": of a man, where a woman speaks and one man is named. */
function isOneNamed(
	{ reading, entities }: Scene,
	{ tokens, sentence, speaker }: Judged,
	gender: 'he' | 'she'
): boolean {
	const pronoun = tokens.find(({ text }) => PRONOUNS_OF[gender].test(text));
	const from = tokens[0]?.start ?? 0;
	const named = reading.mentions.mentions
		.filter((one) => one.sentence === sentence.id && one.start >= from)
		.filter(({ start }) => start < (pronoun?.start ?? 0))
		.flatMap((one) => entities.entityOf(one.entity) ?? [])
		.filter(({ kind }) => kind === 'person');
	const [first] = named;
	const isOne = new Set(named.map(({ id }) => id)).size === 1;
	return speaker.gender !== undefined && isOne && first?.gender === gender;
}

/** Several are named before "they", and one thing before "it". */
function hasNounBefore(tokens: readonly Token[], pronoun: 'they' | 'it'): boolean {
	const at = tokens.findIndex(({ text }) => PRONOUNS_OF[pronoun].test(text));
	return tokens.slice(0, at).some(({ tag, text, lemma }) => {
		const isPlural = text.toLowerCase() !== lemma || lemma === 'people';
		return (tag === 'NOUN' || tag === 'PROPN') && isPlural === (pronoun === 'they');
	});
}

/**
 * "he" may be somebody else: who is named before it in its sentence, or in the one before. Behind
 * "she said she" whoever is named later is none, unless another "her" comes after them.
 */
function hasRival(
	{ reading, entities }: Scene,
	{ tokens, sentence, speaker }: Omit<Judged, 'isOfSpeaker'>
): boolean {
	const before = reading.text.sentences[sentence.index - 1];
	const isBeside = before?.paragraph.id === sentence.paragraph.id;
	const last = tokens.findLast(({ text }) => isPronounOf(speaker, text));
	return reading.mentions.mentions
		.filter(
			(mention) =>
				(isBeside && mention.sentence === before.id) ||
				(mention.sentence === sentence.id && mention.start < (last?.start ?? 0))
		)
		.some((mention) => {
			const entity = entities.entityOf(mention.entity);
			const isOther = entity?.kind === 'person' && entity.id !== speaker.id;
			return isOther && (entity.gender === undefined || entity.gender === speaker.gender);
		});
}

function isPronounOf({ gender }: Entity, text: string): boolean {
	return (gender === 'he' || gender === 'she') && PRONOUNS_OF[gender].test(text);
}
