import type { Reading } from '../reading.ts';
import type { Reported } from './reported-words.ts';
import { type Voice, rivalsOf, voicesOf } from './rival-speakers.ts';

/** Others who could have said it: where "he" in the words is the speaker, those who are "he" too. */
export function reportedRivals(
	reading: Reading,
	{ speech, speaker, sentence, isOfSpeaker }: Reported
): readonly Voice[] {
	const voices = voicesOf(reading).filter(
		({ entity }) => !isOfSpeaker || entity.gender === speaker.gender || entity.id === speaker.id
	);
	return rivalsOf(voices, { name: speech.speaker.name, entity: speaker, near: sentence.text });
}
