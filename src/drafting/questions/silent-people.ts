import type { Entity, Mention } from '../mentions/mention.ts';
import { SPEECH_VERBS } from '../english/speech-verbs.ts';
import type { Reading } from '../reading.ts';
import type { Speech } from '../speech/speech.ts';
import { entityIndex } from './entity-index.ts';
import { NO_NAME } from './rival-speakers.ts';

/**
 * People of the text who surely say nothing in it: they are no speaker at any confidence, stand
 * beside no verb of speech, and near no words whose speaker is not sure. In the order of the text.
 */
export function silentPeople(reading: Reading): readonly Entity[] {
	const { entities } = reading.mentions;
	const { mentionsOf } = entityIndex(reading);
	const speakers = new Set(reading.speech.speeches.map(({ speaker }) => speaker.entity));
	// A name may have been taken for two people: who bears a speaker's surname is not surely silent.
	const heard = new Set(reading.speech.speeches.map(({ speaker }) => surnameOf(speaker.name)));
	const isUnsure = unsurePlaces(reading);
	const isBesideSpeech = besideSpeech(reading);
	return entities.filter(({ id, kind, name, isPlural, confidence }) => {
		if (kind !== 'person' || isPlural || confidence < SURE || !/\S\s\S/.test(name)) return false;
		if (NO_NAME.test(name) || heard.has(surnameOf(name))) return false;
		const mentions = mentionsOf(id);
		const isFew = mentions.length > 0 && mentions.length <= MOST_MENTIONS;
		return (
			isFew && !speakers.has(id) && !mentions.some((one) => isUnsure(one) || isBesideSpeech(one))
		);
	});
}

function surnameOf(name: string): string {
	return name.split(' ').at(-1) ?? '';
}

const SURE = 0.9;
const MOST_MENTIONS = 40;

/** In a paragraph with words whose speaker is not sure, or in the one before. */
export function unsurePlaces({ text, speech }: Reading): (mention: Mention) => boolean {
	const paragraphs = text.article.paragraphs.filter(({ kind }) => kind === 'text');
	const doubtful = [
		...speech.speeches.filter(mayBeAnybody).flatMap(({ pieces }) => pieces),
		...speech.unattributed.filter(({ start, end }) => end - start > LONGEST_TITLE)
	].map(({ start }) => start);
	const holds = paragraphs.map(({ start, end }) => doubtful.some((at) => at >= start && at < end));
	const places = new Map(
		text.sentences.map(({ id, paragraph }) => [
			id,
			paragraphs.findIndex((one) => one.id === paragraph.id)
		])
	);
	return ({ sentence }) => {
		const at = places.get(sentence) ?? 0;
		return holds[at] === true || holds[at + 1] === true;
	};
}

/** "he" who is not sure, and "the lawmaker": it may be anybody who is named near by. */
function mayBeAnybody({ speaker, confidence }: Speech): boolean {
	return speaker.how === 'description' || (speaker.how === 'pronoun' && confidence < SURE);
}

/** Words in marks up to this length are a title or a name. */
const LONGEST_TITLE = 30;

/** A verb of speech stands directly behind the name, or before it as in "said Ann Lo". */
function besideSpeech({ text }: Reading): (mention: Mention) => boolean {
	const source = text.source.text;
	const isSpeech = (word = '') => word !== 'told' && SPEECH_VERBS.has(word.toLowerCase());
	return ({ start, end }) => {
		const [, before] = /(\p{L}+)\s+$/u.exec(source.slice(Math.max(0, start - NEAR), start)) ?? [];
		const [, behind] =
			/^,?\s(?:\p{L}+ly |has |had |also )?(\p{L}+)/u.exec(source.slice(end, end + NEAR)) ?? [];
		return isSpeech(before) || isSpeech(behind);
	};
}

const NEAR = 25;
