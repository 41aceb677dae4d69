/** DRAFT-4 to DRAFT-6: whose words are these? The words stand in the question letter for letter. */
import type { SentenceId } from '#domain/article/article.ts';
import { EXPLAIN, WHO_SAID_PROMPTS, WHO_USED_PROMPTS } from '../english/templates.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Speech } from '../speech/speech.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import type { Candidate } from './candidate.ts';
import { type EntityIndex, entityIndex } from './entity-index.ts';
import { evidenceOf } from './evidence-of.ts';
import { optionOf } from './option-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import { type Voice, rivalsOf, voicesOf } from './rival-speakers.ts';
import { type Statement, statementOf } from './statement-of.ts';
import { wholeSpeeches } from './whole-speeches.ts';

export function draftWhoSaid(reading: Reading): readonly Candidate[] {
	const scene = {
		reading,
		entities: entityIndex(reading),
		voices: voicesOf(reading),
		sentences: new Map(reading.text.sentences.map((sentence) => [sentence.id, sentence]))
	};
	return wholeSpeeches(reading.speech.speeches).flatMap((speech) => questionOn(scene, speech));
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
	const { reading, entities, sentences } = scene;
	if (speech.kind === 'indirect' || speech.isDenied || !isNameable(speech)) return [];
	const { source } = reading.text;
	const around = speech.sentences.flatMap((id) => sentences.get(id) ?? []);
	const statement = statementOf(source.text, speech, around);
	const [first] = around;
	if (statement === undefined || first === undefined) return [];
	const speaker = entities.entityOf(speech.speaker.entity);
	if (namesItself(statement, speech, speaker)) return [];
	const near = around.map(({ text }) => text).join(' ');
	const rivals = rivalsOf(scene.voices, { name: speech.speaker.name, entity: speaker, near });
	if (rivals.length === 0) return [];
	const answer = optionOf(speech.speaker.name);
	return [
		{
			type: 'who-said',
			question: {
				kind: 'who-said',
				id: questionId('who-said', first.id),
				round: 'who-said',
				prompt: promptOf(speech, statement),
				statement: statement.text,
				options: [answer, ...rivals.map(({ name, whyNot }) => optionOf(name, whyNot))],
				key: answer.id,
				evidence: evidenceOf(reading, provingSentences(scene, speech)),
				explanation: explanationOf(speech, speaker)
			},
			asks: [{ start: statement.start, end: statement.end }],
			confidence: speech.confidence * PRECISION,
			reasons: [...speech.reasons, 'the words are shown as they stand'],
			worth: worthOf(speech, statement)
		}
	];
}

/** "A spokeswoman" is nobody that one could be asked for. */
function isNameable({ speaker }: Speech): boolean {
	return speaker.name !== '' && (speaker.entity !== undefined || !/^an?\s/i.test(speaker.name));
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

function promptOf(speech: Speech, { text }: Statement): string {
	return pick(speech.kind === 'partial' ? WHO_USED_PROMPTS : WHO_SAID_PROMPTS, text);
}

/** The sentences of the words, and for a pronoun the one that names who it stands for. */
function provingSentences({ entities }: Scene, speech: Speech): readonly SentenceId[] {
	const { speaker, sentences } = speech;
	if (speaker.how === 'name' || speaker.entity === undefined) return sentences;
	const naming = entities.mentionsOf(speaker.entity).findLast(({ start }) => start < speaker.start);
	return naming === undefined ? sentences : [naming.sentence, ...sentences];
}

function explanationOf({ speaker, cue }: Speech, entity: Entity | undefined): string {
	const role = entity?.kind === 'person' ? entity.roles[0]?.text : undefined;
	const who = role === undefined ? speaker.name : `${speaker.name}, ${role},`;
	if (speaker.how !== 'pronoun' || cue === undefined) return EXPLAIN.said(who);
	return EXPLAIN.saidByPronoun({ who: speaker.name, pronoun: speaker.text });
}

/** A sentence that says something is worth more than a scrap or a speech. */
function worthOf({ kind, speaker }: Speech, { words }: Statement): number {
	const length = words >= 8 && words <= 35 ? 0.3 : words >= 6 ? 0.15 : 0;
	const named = speaker.entity === undefined ? 0 : 0.1;
	return 0.4 + length + named + (kind === 'direct' ? 0.15 : 0);
}
