/** POINT-6: the sentences with somebody's words, where no name beside them gives them away. */
import type { SentenceId } from '#domain/article/article.ts';
import { EXPLAIN_PROOF, PROOF_PROMPTS } from '../english/templates-pairs.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Speech } from '../speech/speech.ts';
import type { Candidate } from './candidate.ts';
import { entityIndex } from './entity-index.ts';
import { evidenceOf } from './evidence-of.ts';
import { type Office, officesOf } from './offices.ts';
import { questionId } from './question-id.ts';
import { unsurePlaces } from './silent-people.ts';
import { allRight } from './sure-enough.ts';

/** How often somebody's sure quotes are all that there are of them. */
const PRECISION = 0.98;
const SURE = 0.9;
const MOST_SENTENCES = 3;

export function draftProofOfSpeech(reading: Reading): readonly Candidate[] {
	const offices = new Map(officesOf(reading).map((office) => [office.person.id, office]));
	return spoken(reading).flatMap(({ person, speeches }) => {
		const sentences = quotedSentences(reading, speeches);
		const office = offices.get(person.id);
		const who = office && isTellingRole(office) ? `the ${office.text}` : person.name;
		const isHidden = isFoundByReading(reading, { person, sentences, office });
		if (!isHidden || sentences.length > MOST_SENTENCES) return [];
		return [questionOn(reading, { person, speeches, sentences, who })];
	});
}

type Spoken = { readonly person: Entity; readonly speeches: readonly Speech[] };

/** People all of whose words are sure and stand in marks, and near whom no words may be anybody's. */
function spoken(reading: Reading): readonly Spoken[] {
	const { entityOf, mentionsOf } = entityIndex(reading);
	const bySpeaker = new Map<string, Speech[]>();
	for (const speech of reading.speech.speeches) {
		const id = speech.speaker.entity ?? '';
		bySpeaker.set(id, [...(bySpeaker.get(id) ?? []), speech]);
	}
	const isUnsure = unsurePlaces(reading);
	return [...bySpeaker].flatMap(([id, speeches]) => {
		const person = entityOf(id);
		const areSure = speeches.every(
			({ kind, confidence, isDenied }) => kind === 'direct' && confidence >= SURE && !isDenied
		);
		const isNamed = person?.kind === 'person' && /\S\s\S/.test(person.name);
		const isDoubtful = mentionsOf(id).some(isUnsure);
		return areSure && isNamed && !isDoubtful ? [{ person, speeches }] : [];
	});
}

function isTellingRole({ text, isSole }: Office): boolean {
	return isSole && text.includes(' ');
}

/** The sentences that the marked words stand in. */
function quotedSentences({ text }: Reading, speeches: readonly Speech[]): readonly SentenceId[] {
	const pieces = speeches.flatMap((speech) => speech.pieces);
	return text.sentences
		.filter(({ start, end }) => pieces.some((piece) => piece.start < end && start < piece.end))
		.map(({ id }) => id);
}

type Hidden = {
	readonly person: Entity;
	readonly sentences: readonly SentenceId[];
	readonly office: Office | undefined;
};

/** The name stands in none of them, or the role that is asked for stands elsewhere. */
function isFoundByReading(reading: Reading, { person, sentences, office }: Hidden): boolean {
	const own = new Set(sentences);
	if (office !== undefined && isTellingRole(office)) return !own.has(office.role.sentence);
	return !entityIndex(reading)
		.mentionsOf(person.id)
		.some(({ sentence }) => own.has(sentence));
}

function questionOn(
	reading: Reading,
	{
		person,
		speeches,
		sentences,
		who
	}: Spoken & { readonly sentences: readonly SentenceId[]; readonly who: string }
): Candidate {
	return {
		type: 'proof',
		question: {
			kind: 'proof',
			id: questionId('proof', sentences[0] ?? ''),
			round: 'proof',
			prompt: PROOF_PROMPTS.words(who),
			evidence: evidenceOf(reading, sentences),
			explanation: EXPLAIN_PROOF.words(person.name)
		},
		asks: speeches.map(({ speaker }) => ({ start: speaker.start, end: speaker.end })),
		confidence: allRight(speeches, PRECISION),
		reasons: ['all of the person’s words are sure', 'no name beside them gives them away'],
		worth: 0.5
	};
}
