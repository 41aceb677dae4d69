/**
 * DRAFT-24: how many, out of the words right behind a figure: "12 people who lost homes in Orrin", "300
 * workers laid off in May", "There were nine bids for the pier". What stands before them does not matter.
 */
import { copiedStretch } from '#domain/quiz/proof-check/copied-stretch.ts';
import type { Amount } from '../amounts/amount.ts';
import { COUNTING_ON } from '../english/context-words.ts';
import { CONDITIONAL, NARROWED, NARROWING, OPEN_WORDS } from '../english/figures.ts';
import { BOUND_WORDS } from '../english/templates.ts';
import { participleOf, pastOf } from '../english/verbs.ts';
import type { Reading } from '../reading.ts';
import type { ReadSentence, Token } from '../text/text-reading.ts';
import type { ClauseScene } from './clause-scene.ts';

/** The question, or undefined. Cost: the sentence's length. */
export function promptOfNarrowed(
	scene: ClauseScene,
	sentence: ReadSentence,
	amount: Amount
): string | undefined {
	const { counted } = amount;
	if (amount.measure !== 'count' || counted === undefined || amount.confidence < SURE)
		return undefined;
	if (CONDITIONAL.test(sentence.text) || OPEN_WORDS.test(sentence.text)) return undefined;
	if (COUNTING_ON.test(counted.text) || isSaid(scene.reading, amount)) return undefined;
	const things = scene.rephrase.words(counted);
	if (things === undefined) return undefined;
	const asking = `${BOUND_WORDS[amount.bound]}how many ${things}`;
	const behind = sentence.tokens.filter(({ start }) => start >= counted.end);
	const before = sentence.tokens.filter(({ end }) => end <= amount.start);
	const isThere = NARROWED.there.test(before.map(({ text }) => text).join(' '));
	for (const rest of stretches(behind)) {
		const question = isThere ? existing(rest) : doing(rest);
		if (question === undefined) continue;
		const words = rest.length === 0 ? '' : scene.rephrase.words(spanOf(rest));
		if (words === undefined) continue;
		const asked = question(asking, words.replace(NARROWED.opener, ''));
		const prompt = `${asked.slice(0, 1).toUpperCase()}${asked.slice(1)}?`;
		if (copiedStretch(prompt, sentence.text) === undefined) return prompt;
	}
	return undefined;
}

/** A figure that is taken as known, or whose things are doubtful, is not enough. */
const SURE = 0.85;

type Ask = (asking: string, words: string) => string;

/** "There were nine bids for the pier": "How many bids for the pier were there?" */
function existing(rest: readonly Token[]): Ask | undefined {
	if (rest[0]?.tag !== 'ADP' || rest.some(({ tag }) => tag === 'VERB' || tag === 'AUX'))
		return undefined;
	return (asking, words) => `${asking} ${words} were there`;
}

/** "who lost", "that have failed", "laid off by": what they did, or what was done to them. */
function doing(rest: readonly Token[]): Ask | undefined {
	const [first, second] = rest;
	if (first === undefined || second === undefined || rest.length < FEWEST) return undefined;
	if (NARROWING.has(first.text.toLowerCase())) {
		// "three moderates who have led big states" are three of many.
		const isVerb = second.text === 'were' || (second.tag === 'VERB' && isPast(second));
		return isVerb ? (asking, words) => `${asking} ${words}` : undefined;
	}
	const isDone = first.tag === 'VERB' && first.text.toLowerCase() === participleOf(first.lemma);
	// "2,000 people rallied in Orrin" has the form of a participle, and is none.
	const isOwnForm = !isPast(first) && first.text.toLowerCase() !== first.lemma;
	const isPassive = isDone && (second.text === 'by' || (isOwnForm && second.tag === 'ADP'));
	return isPassive ? (asking, words) => `${asking} were ${words}` : undefined;
}

const FEWEST = 3;

function isPast({ text, lemma }: Token): boolean {
	return text.toLowerCase() === pastOf(lemma);
}

/** To the next mark or joining word; or to a preposition before it, where a name is left. */
function stretches(tokens: readonly Token[]): readonly (readonly Token[])[] {
	const end = tokens.findIndex(({ tag }) => ENDS.has(tag));
	const whole = tokens.slice(0, Math.max(0, end));
	// "in the Buffalo, N.Y., area" goes on behind the comma.
	const stop = tokens[end]?.text ?? '';
	// "the rosy-sounding Harbour Act" is one thing.
	const isTorn = /^[-‐‑/]/.test(stop) || (stop === ',' && whole.at(-1)?.tag === 'PROPN');
	const cuts = whole.flatMap(({ tag }, at) => (tag === 'ADP' && at > 0 ? [at] : []));
	const named = cuts.filter((at) => whole.slice(1, at).some(({ tag }) => tag === 'PROPN'));
	return [...named, ...(isTorn ? [] : [whole.length])]
		.toReversed()
		.filter((length) => length <= LONGEST)
		.map((length) => whole.slice(0, length));
}

const LONGEST = 12;
const ENDS: ReadonlySet<string> = new Set(['PUNCT', 'SPACE', 'CCONJ', 'SCONJ']);

function spanOf(tokens: readonly Token[]) {
	return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** What somebody says is asked with the one who says it. */
function isSaid({ speech }: Reading, { start, end }: Amount): boolean {
	return speech.speeches.some(({ pieces }) =>
		pieces.some((piece) => piece.start < end && start < piece.end)
	);
}
