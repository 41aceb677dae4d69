/**
 * What the article reports somebody to have said, told so that it stands alone behind "said that"
 * (DRAFT-24): whole, with names in full, and with no pronoun but the speaker's own.
 */
import type { SentenceId, Span } from '#domain/article/article.ts';
import {
	ADDED,
	ELSEWHERE,
	HEADLINE,
	NESTED,
	ROUGHLY,
	UNSURE,
	VAGUE_THING
} from '../english/reported.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Speech } from '../speech/speech.ts';
import type { ReadSentence, Token } from '../text/text-reading.ts';
import { type EntityIndex, entityIndex } from './entity-index.ts';
import { isOfPart } from './told-clauses.ts';
import { areClear, hasOwnPronoun } from './clear-pronouns.ts';
import { type Rephrase, rephraser } from './standing-alone.ts';

export type Reported = {
	readonly speech: Speech;
	readonly speaker: Entity;
	readonly sentence: ReadSentence;
	/** Its stretch of the article. */
	readonly at: Span;
	/** "he would not seek a recount": behind "… said that". */
	readonly clause: string;
	/** "he" and "her" in it are the speaker. */
	readonly isOfSpeaker: boolean;
	/** "said" of past words, "says" of those the article reports in the present. */
	readonly verb: 'said' | 'says';
};

/** In the order of the text, worked out once for a reading. */
export function reportedOf(reading: Reading): readonly Reported[] {
	const known = REPORTED.get(reading);
	if (known !== undefined) return known;
	const sentences = new Map(reading.text.sentences.map((one) => [one.id, one]));
	const scene: Scene = {
		reading,
		sentences,
		entities: entityIndex(reading),
		rephrase: rephraser(reading)
	};
	const found = reading.speech.speeches.flatMap((speech) => reportedBy(scene, speech));
	REPORTED.set(reading, found);
	return found;
}

/** Nothing in it changes, so that sharing it is never seen; it goes when its reading goes. */
const REPORTED = new WeakMap<Reading, readonly Reported[]>();

type Scene = {
	readonly reading: Reading;
	readonly sentences: ReadonlyMap<SentenceId, ReadSentence>;
	readonly entities: EntityIndex;
	readonly rephrase: Rephrase;
};

const SURE = 0.9;
const FEWEST_WORDS = 5;
const LONGEST = 190;

function reportedBy(scene: Scene, speech: Speech): readonly Reported[] {
	const { kind, speaker, pieces, isDenied, confidence, cue } = speech;
	const [piece, ...more] = pieces;
	const entity = scene.entities.entityOf(speaker.entity);
	if (kind !== 'indirect' || isDenied || confidence < SURE || speaker.how === 'description')
		return [];
	if (piece === undefined || more.length > 0 || entity === undefined || !isVoice(entity)) return [];
	const sentence = sentenceOf(scene, speech, piece);
	if (sentence === undefined || cue === undefined || isOfPart(speech, sentence)) return [];
	const at = withoutAdded(scene.reading.text.source.text, piece);
	const tokens = sentence.tokens.filter(({ start, end }) => at.start <= start && end <= at.end);
	const isOfSpeaker = hasOwnPronoun(tokens, entity);
	const clause = curled(scene.rephrase.full(at));
	if (isBehindTail(scene.reading.text.source.text, at, cue)) return [];
	if (isOfSpeaker && cue.lemma === 'tell') return [];
	if (!isWhole(tokens) || !standsAlone(clause) || namesSpeaker(clause, entity)) return [];
	if (!areClear(scene, { tokens, sentence, speaker: entity, isOfSpeaker })) return [];
	const said = scene.reading.text.source.text.slice(cue.start, cue.end);
	return [
		{
			speech,
			speaker: entity,
			sentence,
			at,
			clause,
			isOfSpeaker,
			verb: /s$/i.test(said) && !/^according/i.test(said) ? 'says' : 'said'
		}
	];
}

/** Somebody with a name in full, or a body. */
function isVoice({ kind, name, isPlural }: Entity): boolean {
	if (kind === 'person') return /\S\s\S/.test(name) && !isPlural;
	return kind === 'organisation';
}

/** Straight marks and doubled single ones as curly ones. */
function curled(words: string): string {
	return words.replaceAll(/(?:"|'')([^"]*?)(?:"|'')/g, '“$1”').replaceAll(/[,.]”/g, '”');
}

/** All in one sentence: what a pronoun stands for is named in it. */
function sentenceOf(
	{ sentences }: Scene,
	{ speaker, cue }: Speech,
	piece: Span
): ReadSentence | undefined {
	const places = [speaker, piece, ...(cue === undefined ? [] : [cue])];
	return [...sentences.values()].find((sentence) =>
		places.every(({ start, end }) => sentence.start <= start && end <= sentence.end)
	);
}

/** "… a fuss, which it often is, according to Ann Lo": the cue may belong to the tail alone. */
function isBehindTail(source: string, at: Span, { start }: Span): boolean {
	return start > at.end && TAIL.test(source.slice(at.start, start));
}

const TAIL = /(?:,|\s[-–—]+) (?:which|who|whose|where|when|as|though|although)\b/i;

/** Without ", adding that …" and ", while …": the rest is said all the same. */
function withoutAdded(source: string, { start, end }: Span): Span {
	const words = source.slice(start, end);
	const added = ADDED.exec(words);
	const kept = (added === null ? words : words.slice(0, added.index)).replace(/[\s,.;:]+$/, '');
	return { start, end: start + kept.length };
}

/** "Ann Lo said Lo was on board" speaks of another of the family, or was misread. */
function namesSpeaker(clause: string, { name }: Entity): boolean {
	return clause.includes(name.split(' ').at(-1) ?? name);
}

/** A subject comes first, and a finite verb of its own behind it. */
function isWhole(tokens: readonly Token[]): boolean {
	const [first] = tokens;
	const verbs = tokens.flatMap((_, at) => (isFinite(tokens, at) ? [at] : []));
	const [verb = 0, second] = verbs;
	if (first === undefined || verb < 1) return false;
	if (!SUBJECT_TAGS.has(first.tag) && !ROUGHLY.test(first.text)) return false;
	const before = tokens.slice(0, verb);
	const isBehindRelative = before.some(({ text }) => /^(?:that|who|which)$/i.test(text));
	if (isBehindRelative && second === undefined) return false;
	const words = tokens.filter(({ tag }) => tag !== 'PUNCT').length;
	return (
		words >= FEWEST_WORDS &&
		before.every(({ tag, text }) => tag !== 'PUNCT' || MARK.test(text)) &&
		content(tokens) >= FEWEST_TELLING
	);
}

/** Not "to suspend", and not "her perceived loyalty". */
function isFinite(tokens: readonly Token[], at: number): boolean {
	const { tag, text } = tokens[at] ?? {};
	const before = tokens[at - 1];
	if (tag === 'AUX') return before?.text.toLowerCase() !== 'to';
	if (tag !== 'VERB' || /ing$/i.test(text ?? '')) return false;
	return before !== undefined && !NOT_BEFORE_FINITE.has(before.tag);
}

const NOT_BEFORE_FINITE: ReadonlySet<Token['tag']> = new Set(['PART', 'DET', 'ADJ', 'ADP', 'NUM']);
const MARK = /^["“”'‘’]+$/;
const SUBJECT_TAGS: ReadonlySet<Token['tag']> = new Set([
	'PRON',
	'DET',
	'NOUN',
	'PROPN',
	'ADJ',
	'NUM'
]);
const FEWEST_TELLING = 2;

/** Words that tell what it is about. */
function content(tokens: readonly Token[]): number {
	const telling = tokens.filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB');
	return new Set(telling.map(({ lemma }) => lemma)).size;
}

/** What stands in marks is the speaker's own: who speaks of "us" there is told in front. */
function standsAlone(clause: string): boolean {
	return (
		clause.length <= LONGEST &&
		isClosed(clause) &&
		!ELSEWHERE.test(clause) &&
		!NESTED.test(clause) &&
		!HEADLINE.test(clause) &&
		!UNSURE.test(clause) &&
		!VAGUE_THING.test(clause)
	);
}

/** Marks of two words or more, each closed. */
function isClosed(clause: string): boolean {
	return (
		clause.split('“').length === clause.split('”').length && !/“\S*”|”\s“|“[^”]*“/.test(clause)
	);
}
