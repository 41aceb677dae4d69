/** DRAFT-4 to DRAFT-6: whose words are these? The words stand in the question letter for letter. */
import type { SentenceId, Span } from '#domain/article/article.ts';
import type { WhoSaidQuestion } from '#domain/quiz/kinds/who-said.ts';
import {
	EXPLAIN,
	WHO_REPORTED_PROMPTS,
	WHO_SAID_PROMPTS,
	WHO_USED_PROMPTS
} from '../english/templates.ts';
import { POINTING_BACK } from '../english/context-words.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Speech } from '../speech/speech.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import { rememberedOf } from '../remembered.ts';
import type { Candidate, Drafter } from './candidate.ts';
import { type EntityIndex, entityIndex } from './entity-index.ts';
import { evidenceOf } from './evidence-of.ts';
import { optionOf } from './option-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import { type Voice, rivalsOf, voicesOf } from './rival-speakers.ts';
import { type Statement, statementOf } from './statement-of.ts';
import { wholeSpeeches } from './whole-speeches.ts';

/** Worked out once for a reading: claims and matches rest on the same quotes. */
export const draftWhoSaid: Drafter = rememberedOf((reading) => {
	const scene = {
		reading,
		entities: entityIndex(reading),
		voices: voicesOf(reading),
		sentences: new Map(reading.text.sentences.map((sentence) => [sentence.id, sentence]))
	};
	return wholeSpeeches(reading.speech.speeches, reading.text.source.text).flatMap((speech) =>
		questionOn(scene, speech)
	);
});

type Scene = {
	readonly reading: Reading;
	readonly entities: EntityIndex;
	readonly voices: readonly Voice[];
	readonly sentences: ReadonlyMap<SentenceId, ReadSentence>;
};

/** How often words that were found to be somebody's make a question that is right. */
const PRECISION = 0.995;

function questionOn(scene: Scene, speech: Speech): readonly Candidate[] {
	if (speech.isDenied || !isNameable(speech) || !CLEAN_NAME.test(speech.speaker.name)) return [];
	const around = speech.sentences.flatMap((id) => scene.sentences.get(id) ?? []);
	const statement = statementOf(scene.reading.text.source.text, speech, around);
	const speaker = scene.entities.entityOf(speech.speaker.entity);
	if (isMistitled(scene.reading.text.source.text, speech, speaker)) return [];
	if (speaker?.kind === 'person' && !speech.speaker.name.includes(' ')) return [];
	if (statement === undefined || namesItself(statement, speech, speaker)) return [];
	if (speech.kind === 'indirect' && !isReadable(statement)) return [];
	const proof = around.filter((sentence) => isProof(sentence, { speech, statement }));
	const near = proof.map(({ text }) => text).join(' ');
	const rivals = rivalsOf(scene.voices, { name: speech.speaker.name, entity: speaker, near });
	if (rivals.length === 0) return [];
	return [
		{
			type: 'who-said',
			question: question(scene, { speech, statement, speaker, proof, rivals }),
			asks: piecesOf(speech, statement),
			confidence: speech.confidence * PRECISION,
			reasons: [...speech.reasons, 'the words are shown as they stand'],
			worth: worthOf(speech, statement)
		}
	];
}

/** Of a quote in two halves the speaker between them is another fact. */
function piecesOf({ pieces }: Speech, { start, end }: Statement): readonly Span[] {
	return pieces
		.map((piece) => ({ start: Math.max(start, piece.start), end: Math.min(end, piece.end) }))
		.filter((piece) => piece.start < piece.end);
}

type Parts = {
	readonly speech: Speech;
	readonly statement: Statement;
	readonly speaker: Entity | undefined;
	readonly proof: readonly ReadSentence[];
	readonly rivals: readonly Voice[];
};

function question(scene: Scene, parts: Parts): WhoSaidQuestion {
	const { speech, statement, speaker, proof, rivals } = parts;
	const answer = optionOf(speech.speaker.name);
	const spoken = proof.find(({ end }) => end > statement.start);
	return {
		kind: 'who-said',
		id: questionId('who-said', spoken?.id ?? ''),
		round: 'who-said',
		prompt: promptOf(speech, statement),
		statement: statement.text,
		options: [answer, ...rivals.map(({ name, whyNot }) => optionOf(name, whyNot))],
		key: answer.id,
		evidence: evidenceOf(scene.reading, [
			...namingSentence(scene, speech),
			...proof.map(({ id }) => id)
		]),
		explanation: explanationOf(speech, speaker)
	};
}

/** The sentences of the words that are shown, of the cue and of the speaker. */
function isProof(
	{ start, end }: ReadSentence,
	{ speech: { speaker, cue }, statement }: Pick<Parts, 'speech' | 'statement'>
): boolean {
	return [statement, speaker, ...(cue === undefined ? [] : [cue])].some(
		(span) => span.start < end && start < span.end
	);
}

/** "A spokeswoman" is nobody that one could be asked for. */
function isNameable({ speaker }: Speech): boolean {
	return speaker.name !== '' && (speaker.entity !== undefined || !/^an?\s/i.test(speaker.name));
}

/** A name of a few words, none of them a year: else something before it was taken in. */
const CLEAN_NAME = /^(?!.*\d)(?:\S+ ){0,5}\S+$/u;

/** "Mr. Roux" is never Helena Roux: a surname that two of the text bear. */
function isMistitled(source: string, { speaker }: Speech, entity: Entity | undefined): boolean {
	const words = source.slice(Math.max(0, speaker.start - 6), speaker.end);
	const [, title] = /\b(Mr|Mrs|Ms|Miss)\b\.?\s/.exec(words) ?? [];
	if (title === undefined || entity?.gender === undefined) return false;
	return entity.gender === (title === 'Mr' ? 'she' : 'he');
}

/** Words that name who speaks would answer the question. */
function namesItself(
	statement: Statement,
	{ speaker }: Speech,
	entity: Entity | undefined
): boolean {
	const names = [speaker.name, entity?.name ?? '', ...(entity?.aliases ?? [])];
	const parts = names.flatMap((name) => [name, name.split(' ').at(-1) ?? '']);
	return parts.some((part) => part !== '' && statement.text.includes(part));
}

/** Reported words read by themselves: whole, without marks and pronouns that point elsewhere. */
function isReadable({ text, words }: Statement): boolean {
	const inner = text.slice(1, -1).replace(/^… /, '');
	return (
		words >= FEWEST_REPORTED && !POINTING_BACK.test(inner) && /^[\p{L}\p{N}].*[^:]$/u.test(inner)
	);
}

const FEWEST_REPORTED = 6;

function promptOf({ kind }: Speech, { text, isScrap }: Statement): string {
	if (kind === 'indirect') return pick(WHO_REPORTED_PROMPTS, text);
	return pick(isScrap ? WHO_USED_PROMPTS : WHO_SAID_PROMPTS, text);
}

/** For a pronoun the sentence that names who it stands for. */
function namingSentence({ entities }: Scene, { speaker }: Speech): readonly SentenceId[] {
	if (speaker.how === 'name' || speaker.entity === undefined) return [];
	const naming = entities.mentionsOf(speaker.entity).findLast(({ start }) => start < speaker.start);
	return naming === undefined ? [] : [naming.sentence];
}

function explanationOf({ kind, speaker, cue }: Speech, entity: Entity | undefined): string {
	const role = entity?.kind === 'person' ? entity.roles[0]?.text : undefined;
	const who = role === undefined ? speaker.name : `${speaker.name}, ${role},`;
	if (kind === 'indirect') return EXPLAIN.reported(speaker.name);
	if (speaker.how !== 'pronoun' || cue === undefined) return EXPLAIN.said(who);
	return EXPLAIN.saidByPronoun({ who: speaker.name, pronoun: speaker.text });
}

/** A sentence that says something is worth more than a scrap or a speech. */
function worthOf({ kind, speaker }: Speech, { words, isScrap }: Statement): number {
	const length = words >= 8 && words <= 35 ? 0.3 : words >= 6 ? 0.15 : 0;
	const named = speaker.entity === undefined ? 0 : 0.1;
	return (
		0.4 +
		length +
		named +
		(isScrap && kind !== 'indirect' ? 0 : 0.15) -
		(kind === 'indirect' ? 0.2 : 0)
	);
}
