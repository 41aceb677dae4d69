/**
 * CLOZE-5: a gap in a sentence of which no clause is understood. Nothing has to be: the words are the
 * article's own, and a sentence that leans on none before it can be asked as it stands.
 */
import type { Span } from '#domain/article/article.ts';
import { hash32 } from '#domain/random.ts';
import type { Gap } from '#domain/quiz/kinds/cloze.ts';
import { LEANING_WORDS, PRONOUNS, TEARABLE, WEEKDAY } from '../english/leaning-words.ts';
import { CLOZE_PROMPTS, EXPLAIN_PAIRS } from '../english/templates-pairs.ts';
import { WEEKDAYS } from '../english/templates.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Entity, Mention } from '../mentions/mention.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { rivalNames } from './named-rivals.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';

/**
 * What may be wrong is that a rival fits as well, or that the sentence leans after all. The day of the
 * week is right, but not worth asking: it stays under the gate.
 */
const PRECISION = { figure: 0.985, place: 0.975, name: 0.97, day: 0.89 } as const;

const LONGEST = 240;
const FEWEST_WORDS = 9;

export function draftClozeOfSentences(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return reading.text.sentences
		.filter((sentence) => standsAlone(scene, sentence))
		.flatMap((sentence) => {
			const hole = figureIn(scene, sentence) ?? nameIn(scene, sentence) ?? dayIn(scene, sentence);
			return hole === undefined ? [] : [questionOn(scene, sentence, hole)];
		});
}

function standsAlone(scene: ClauseScene, sentence: ReadSentence): boolean {
	const { text } = sentence;
	const isWhole = text.length <= LONGEST && /[.!][”"]?$/u.test(text) && /^\p{Lu}/u.test(text);
	if (!isWhole || text.split(/\s+/).length < FEWEST_WORDS) return false;
	const told = outsideQuotes(text);
	return !TEARABLE.test(told) && !LEANING_WORDS.test(told) && !hasLoosePronoun(scene, sentence);
}

/** Quoted words lean on their speaker, who is named beside them. */
function outsideQuotes(text: string): string {
	return text.replaceAll(QUOTED, (words) => ' '.repeat(words.length));
}

const QUOTED = /[“"][^“”"]*[”"]/gu;

/** A pronoun before which the sentence names nobody. */
function hasLoosePronoun({ reading }: ClauseScene, { id, start, text }: ReadSentence): boolean {
	const first = reading.mentions.mentions.find(({ sentence }) => sentence === id);
	const named = first === undefined ? Infinity : first.end - start;
	return [...outsideQuotes(text).matchAll(PRONOUNS)].some(({ index }) => index < named);
}

function isQuoted({ text, start }: ReadSentence, span: Span): boolean {
	return [...text.matchAll(QUOTED)].some(
		({ index, 0: words }) => span.start < start + index + words.length && start + index < span.end
	);
}

type Hole = Span & { readonly gap: Gap; readonly of: keyof typeof PRECISION };

function questionOn(scene: ClauseScene, sentence: ReadSentence, hole: Hole): Candidate {
	const { start, end, gap, of } = hole;
	const { text } = sentence;
	const before = text.slice(0, start - sentence.start);
	return {
		type: 'cloze',
		question: {
			kind: 'cloze',
			id: questionId('cloze', `${sentence.id}-${of}`),
			round: 'cloze',
			prompt: pick(CLOZE_PROMPTS[of], text),
			text: `${before}{}${text.slice(end - sentence.start)}`,
			gaps: [gap],
			evidence: evidenceOf(scene.reading, [sentence.id]),
			explanation: EXPLAIN_PAIRS.gap(gap.key.slice(0, 1))
		},
		asks: [{ start, end }],
		confidence: PRECISION[of],
		reasons: ['the sentence leans on none before it', 'the rest is the article’s sentence'],
		worth: of === 'figure' ? 0.45 : 0.35
	};
}

/** Two is guessed; an age or a rank is a detail. */
const LEAST = 3;
const MEASURES: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'length', 'weight']);

function figureIn(scene: ClauseScene, sentence: ReadSentence): Hole | undefined {
	for (const amount of scene.amountsIn(sentence.id)) {
		const { start, value, measure, upTo } = amount;
		if (value < LEAST || !MEASURES.has(measure) || upTo !== undefined) continue;
		if (measure !== 'count' && !/\d/.test(amount.text)) continue;
		if (measure === 'count' && !SEVERAL.test(amount.counted?.text ?? '')) continue;
		const { written, at } = figureOf(amount);
		if (sentence.text.split(written).length !== 2 || isQuoted(sentence, amount)) continue;
		const key = [...new Set([written, written.replaceAll(',', ''), ...inFigures(amount)])];
		const from = start + at;
		return { start: from, end: from + written.length, gap: { key, wrong: [] }, of: 'figure' };
	}
	return undefined;
}

/** "a 911 caller" counts none. */
const SEVERAL = /(?:s|people|men|women|children)$/;

/** The figure without sign and scale, or the number words. */
function figureOf({ text }: Amount): { readonly written: string; readonly at: number } {
	const figure = /\d[\d,]*(?:\.\d+)?/.exec(text);
	return { written: figure?.[0] ?? text, at: figure?.index ?? 0 };
}

function inFigures({ text, value }: Amount): readonly string[] {
	return /\d/.test(text) ? [] : [String(value)];
}

const SURE = 0.9;

/** The last name that has rivals: the first is mostly what the sentence is about. */
function nameIn(scene: ClauseScene, sentence: ReadSentence): Hole | undefined {
	const { entities, reading } = scene;
	const named = reading.mentions.mentions.filter(
		({ sentence: id, form, confidence }) =>
			id === sentence.id && form === 'full' && confidence >= SURE
	);
	for (const mention of named.toReversed()) {
		const entity = entities.entityOf(mention.entity);
		if (entity === undefined || !isOnce(mention, sentence)) continue;
		if (isQuoted(sentence, mention)) continue;
		// Bodies are of too many sorts: a party beside a newspaper rules itself out.
		if (entity.kind !== 'person' && entity.kind !== 'place') continue;
		if (mention.text.includes('.')) continue;
		const wrong = rivalsOf(scene, sentence, entity);
		if (wrong.length === 0) continue;
		const gap = { key: [mention.text], wrong };
		return { ...spanOf(mention), gap, of: entity.kind === 'place' ? 'place' : 'name' };
	}
	return undefined;
}

function isOnce({ text }: Mention, sentence: ReadSentence): boolean {
	return sentence.text.split(text).length === 2;
}

function spanOf({ start, end }: Span): Span {
	return { start, end };
}

/** Names that stand elsewhere alone, as sure, and no easier to tell by their length. */
function rivalsOf(scene: ClauseScene, sentence: ReadSentence, answer: Entity): readonly string[] {
	const isSure = ({ confidence, kind, name }: Entity) =>
		confidence >= SURE &&
		!/['’]s$/.test(name) &&
		(kind !== 'person' || name.includes(' ') === answer.name.includes(' '));
	const isFar = ({ id }: Entity) =>
		scene.entities.mentionsOf(id).every((mention) => mention.sentence !== sentence.id);
	return rivalNames(scene, answer, { isSure, isFar });
}

function dayIn(scene: ClauseScene, sentence: ReadSentence): Hole | undefined {
	const days = scene.timesIn(sentence.id).filter(({ text }) => WEEKDAY.test(text));
	const [day] = days;
	if (day === undefined || days.length > 1 || isQuoted(sentence, day)) return undefined;
	const others = WEEKDAYS.filter((name) => name !== day.text);
	const at = hash32(sentence.text) % others.length;
	const wrong = [0, 1, 2].flatMap((step) => others[(at + step) % others.length] ?? []);
	return { ...spanOf(day), gap: { key: [day.text], wrong }, of: 'day' };
}
