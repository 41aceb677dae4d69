/** Words of sure speakers, in marks or as the article reports them, short enough for an option. */
import type { Evidence } from '#domain/quiz/question.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { evidenceOf } from './evidence-of.ts';
import { namingEvidence } from './named-in.ts';
import { quotesOf } from './quotes-of.ts';
import { type Reported, reportedOf } from './reported-words.ts';

/** How often a sure report is whole in its own words. */
const PRECISION = 0.985;

export type Saying = Pick<Candidate, 'asks' | 'confidence' | 'worth'> & {
	/** Its sentence, for the id of a question. */
	readonly id: string;
	readonly speaker: string;
	readonly words: string;
	readonly evidence: readonly Evidence[];
	readonly isReported: boolean;
};

/** In the order of the text; marked words and reports of one sentence are one saying each. */
export function sayingsOf(reading: Reading): readonly Saying[] {
	const quoted = quotesOf(reading).map(
		({ question, speaker, words, candidate: { asks, confidence, worth } }): Saying => {
			const id = question.id.replace(/^who-said-/, '');
			const { evidence } = question;
			return { id, speaker, words, evidence, asks, confidence, worth, isReported: false };
		}
	);
	const all = [...quoted, ...reportedOf(reading).flatMap((one) => reportedSaying(reading, one))];
	return all.toSorted((one, other) => startOf(one) - startOf(other));
}

/** Only as it stands in the article, and where no "he" tells who speaks. */
function reportedSaying(reading: Reading, reported: Reported): readonly Saying[] {
	const { speech, sentence, at, clause, isOfSpeaker, speaker } = reported;
	const written = reading.text.source.text.slice(at.start, at.end);
	const isOwn = clause.toLowerCase() === written.toLowerCase();
	if (isOfSpeaker || !isOwn || clause.length > LONGEST || speaker.kind !== 'person') return [];
	const { name } = speech.speaker;
	const own = evidenceOf(reading, [sentence.id]);
	return [
		{
			id: sentence.id,
			speaker: name,
			words: `${clause}.`,
			evidence: [...namingEvidence(reading, { speaker: name, evidence: own }), ...own],
			asks: [at],
			confidence: speech.confidence * PRECISION,
			worth: 0.4,
			isReported: true
		}
	];
}

/** In UTF-16 units: what is read at a glance. */
const LONGEST = 150;

function startOf({ asks: [first] }: Saying): number {
	return first?.start ?? 0;
}
