/** DRAFT-4, DRAFT-6: whose words are these? The words stand in the question letter for letter. */
import type { SentenceId, Span } from '#domain/article/article.ts';
import type { WhoSaidQuestion } from '#domain/quiz/kinds/who-said.ts';
import { EXPLAIN, WHO_SAID_PROMPTS, WHO_USED_PROMPTS } from '../english/templates.ts';
import { genderOfFirstName } from '../english/vocabulary.ts';
import { HANGING } from '../english/light-words.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Speech } from '../speech/speech.ts';
import type { ReadSentence, Token } from '../text/text-reading.ts';
import { rememberedOf } from '../remembered.ts';
import type { Candidate, Drafter } from './candidate.ts';
import { type EntityIndex, entityIndex } from './entity-index.ts';
import { evidenceOf } from './evidence-of.ts';
import { optionOf } from './option-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import { type Voice, heardRivals, rivalsOf, voicesOf } from './rival-speakers.ts';
import { type Statement, statementsOf } from './statement-of.ts';
import { tellsSomething } from './telling-words.ts';
import { wholeSpeeches } from './whole-speeches.ts';
import { MOST_VOICES } from './most-voices.ts';

/** Words of sure speakers, as questions with two others to choose among or more. */
export const draftWhoSaid: Drafter = (reading) =>
	wordsOfVoices(reading).filter(
		({ question }) => question.kind === 'who-said' && question.options.length >= FEWEST_OPTIONS
	);

const FEWEST_OPTIONS = 3;

/**
 * All words of sure speakers, also those that one other voice or none could have said: claims and
 * matches rest on them. Worked out once for a reading.
 */
export const wordsOfVoices: Drafter = rememberedOf((reading) => {
	const scene = {
		reading,
		entities: entityIndex(reading),
		voices: voicesOf(reading),
		sentences: new Map(reading.text.sentences.map((sentence) => [sentence.id, sentence]))
	};
	const whole = wholeSpeeches(reading.speech.speeches, reading.text.source.text);
	return ofKnownVoices(whole).flatMap((speech) => questionOn(scene, speech));
});

/** In a list of letters each is heard once: which of the unknown wrote what is not worth knowing. */
function ofKnownVoices(speeches: readonly Speech[]): readonly Speech[] {
	const times = new Map<string | undefined, number>();
	for (const { speaker } of speeches) times.set(speaker.name, (times.get(speaker.name) ?? 0) + 1);
	if (times.size <= MOST_VOICES) return speeches;
	return speeches.filter(({ speaker }) => (times.get(speaker.name) ?? 0) > 1);
}

type Scene = {
	readonly reading: Reading;
	readonly entities: EntityIndex;
	readonly voices: readonly Voice[];
	readonly sentences: ReadonlyMap<SentenceId, ReadSentence>;
};

/** How often words that were found to be somebody's make a question that is right. */
const PRECISION = 0.995;

function questionOn(scene: Scene, speech: Speech): readonly Candidate[] {
	if (speech.kind === 'indirect' || speech.isDenied) return [];
	if (!isNameable(speech) || !CLEAN_NAME.test(speech.speaker.name)) return [];
	const around = speech.sentences.flatMap((id) => scene.sentences.get(id) ?? []);
	const { text } = scene.reading.text.source;
	const speaker = scene.entities.entityOf(speech.speaker.entity);
	if (isMistitled(text, speech, speaker)) return [];
	if (isBareName(scene.reading, speech, speaker)) return [];
	return statementsOf(text, speech, around).flatMap((statement) =>
		questionOnOne(scene, { speech, speaker, around, statement })
	);
}

/** "Clinton", of a person or taken for a body: which one of a family it is, nobody is told. */
function isBareName(
	{ mentions }: Reading,
	{ speaker: { name } }: Speech,
	entity: Entity | undefined
): boolean {
	if (name.includes(' ')) return false;
	if (entity?.kind === 'person') return true;
	return mentions.entities.some((one) => one.kind === 'person' && one.name.endsWith(` ${name}`));
}

type Given = Pick<Parts, 'speech' | 'speaker' | 'statement'> & {
	readonly around: readonly ReadSentence[];
};

function questionOnOne(
	scene: Scene,
	{ speech, speaker, around, statement }: Given
): readonly Candidate[] {
	if (namesItself(statement, speech, speaker) || !tellsSomething(around, statement)) return [];
	if (statement.isScrap && !isPartOfTalk(around, statement)) return [];
	const proof = around.filter((sentence) => isProof(sentence, { speech, statement }));
	const near = proof.map(({ text }) => text).join(' ');
	const asked = { name: speech.speaker.name, entity: speaker, near };
	const enough = rivalsOf(scene.voices, asked);
	const rivals = enough.length > 0 ? enough : heardRivals(scene.voices, asked).slice(0, 1);
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

/** A scrap with a verb and a subject of its own, that hangs on no word in front of it. */
function isPartOfTalk(around: readonly ReadSentence[], { start, end, text }: Statement): boolean {
	const tokens = around
		.flatMap((sentence) => sentence.tokens)
		.filter(
			(token) => token.start >= start && token.end <= end && /[\p{L}\p{N}]/u.test(token.text)
		);
	const [first] = tokens;
	if (first !== undefined && isVerb(first)) return false;
	const hasVerb = tokens.some((token) => isVerb(token) && !/ing$/i.test(token.text));
	return hasVerb && !HANGING.test(text.replace(/^“… /, ''));
}

function isVerb({ tag }: Token): boolean {
	return tag === 'VERB' || tag === 'AUX';
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
		prompt: promptOf(statement),
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
export function isMistitled(
	source: string,
	{ speaker }: Speech,
	entity: Entity | undefined
): boolean {
	const words = source.slice(Math.max(0, speaker.start - 6), speaker.end);
	const [, title] = /\b(Mr|Mrs|Ms|Miss)\b\.?\s/.exec(words) ?? [];
	if (title === undefined || entity === undefined) return false;
	const gender = entity.gender ?? genderOfFirstName(entity.name.split(' ')[0] ?? '');
	return gender === (title === 'Mr' ? 'she' : 'he');
}

/** Words that name who speaks would answer the question. */
export function namesItself(
	statement: Pick<Statement, 'text'>,
	{ speaker }: Speech,
	entity: Entity | undefined
): boolean {
	const names = [speaker.name, entity?.name ?? '', ...(entity?.aliases ?? [])];
	const parts = names.flatMap((name) => [name, name.split(' ').at(-1) ?? '']);
	return parts.some((part) => part !== '' && statement.text.includes(part));
}

function promptOf({ text, isScrap }: Statement): string {
	return pick(isScrap ? WHO_USED_PROMPTS : WHO_SAID_PROMPTS, text);
}

/** For a pronoun the sentence that names who it stands for. */
function namingSentence({ entities }: Scene, { speaker }: Speech): readonly SentenceId[] {
	if (speaker.how === 'name' || speaker.entity === undefined) return [];
	const naming = entities.mentionsOf(speaker.entity).findLast(({ start }) => start < speaker.start);
	return naming === undefined ? [] : [naming.sentence];
}

function explanationOf({ speaker, cue }: Speech, entity: Entity | undefined): string {
	const role = entity?.kind === 'person' ? entity.roles[0]?.text : undefined;
	const who = role === undefined ? speaker.name : `${speaker.name}, ${role},`;
	if (speaker.how !== 'pronoun' || cue === undefined) return EXPLAIN.said(who);
	return EXPLAIN.saidByPronoun({ who: speaker.name, pronoun: speaker.text });
}

/** A sentence that says something is worth more than a scrap or a speech. */
function worthOf({ speaker }: Speech, { words, isScrap }: Statement): number {
	const length = words >= 8 && words <= 35 ? 0.3 : words >= 6 ? 0.15 : 0;
	const named = speaker.entity === undefined ? 0 : 0.1;
	return 0.4 + length + named + (isScrap ? 0 : 0.15);
}
