/** Evidence picked sentence by sentence, and trimmed word by word. */
import { type Article, type Sentence, type Span, sentencesOf } from '#domain/article/article.ts';
import { locateEvidence } from '#domain/quiz/evidence.ts';
import type { Evidence } from '#domain/quiz/question.ts';

/** The stretch as evidence; it names its sentence only where the words stand twice. */
export function evidenceAt(article: Article, { start, end }: Span): Evidence {
	const quote = article.text.slice(start, end);
	if (article.text.indexOf(quote) === article.text.lastIndexOf(quote)) return { quote };
	const sentence = sentencesOf(article).find((one) => one.start <= start && start < one.end);
	return sentence === undefined ? { quote } : { quote, sentence: sentence.id };
}

/** Where the piece stands; undefined when it does not stand there, or in several places. */
export function spanOf(article: Article, piece: Evidence): Span | undefined {
	const located = locateEvidence(article, piece);
	return located.ok ? located.value : undefined;
}

/** Puts the sentence in, or takes out every piece that lies in it. */
export function toggleSentence(
	article: Article,
	evidence: readonly Evidence[],
	sentence: Sentence
): readonly Evidence[] {
	const others = evidence.filter((piece) => !touches(article, piece, sentence));
	if (others.length < evidence.length) return others;
	return inOrder(article, [...evidence, evidenceAt(article, sentence)]);
}

/** The words selected in the article, in place of what they overlap. */
export function takeSelection(
	article: Article,
	evidence: readonly Evidence[],
	selected: Span
): readonly Evidence[] {
	const others = evidence.filter((piece) => !touches(article, piece, selected));
	return inOrder(article, [...others, evidenceAt(article, selected)]);
}

/** The stretch cut to whole words, without space around; undefined where nothing is left. */
export function wholeWords({ text }: Article, { start, end }: Span): Span | undefined {
	const words = wordSpans(text, start, end, true);
	const first = words[0];
	const last = words.at(-1);
	return first && last && { start: first.start, end: last.end };
}

export type Edge = 'start' | 'end';

/** The piece a word shorter (`by` −1) or longer (`by` 1) at that end; undefined where it cannot be. */
export function trim(
	article: Article,
	piece: Evidence,
	{ edge, by }: { readonly edge: Edge; readonly by: -1 | 1 }
): Evidence | undefined {
	const span = spanOf(article, piece);
	if (span === undefined) return undefined;
	const next = by === -1 ? shorter(article, span, edge) : longer(article, span, edge);
	return next && evidenceAt(article, next);
}

function shorter({ text }: Article, span: Span, edge: Edge): Span | undefined {
	const words = wordSpans(text, span.start, span.end, false);
	const second = words[1];
	const lastButOne = words.at(-2);
	if (second === undefined || lastButOne === undefined) return undefined;
	return edge === 'start' ? { ...span, start: second.start } : { ...span, end: lastButOne.end };
}

/** Within its paragraph. */
function longer({ text, paragraphs }: Article, span: Span, edge: Edge): Span | undefined {
	const around = paragraphs.find(({ start, end }) => start <= span.start && span.start < end);
	if (around === undefined) return undefined;
	if (edge === 'start') {
		const before = wordSpans(text, around.start, span.start, false).at(-1);
		return before && { ...span, start: before.start };
	}
	const after = wordSpans(text, span.end, around.end, false)[0];
	return after && { ...span, end: after.end };
}

/** Runs between white space; with `isWidened` those that the stretch only touches, too. */
function wordSpans(text: string, from: number, to: number, isWidened: boolean): readonly Span[] {
	let start = from;
	let end = to;
	while (isWidened && start > 0 && isInWord(text, start)) start -= 1;
	while (isWidened && end < text.length && isInWord(text, end)) end += 1;
	return Array.from(text.slice(start, end).matchAll(/\S+/g), ({ 0: word, index }) => ({
		start: start + index,
		end: start + index + word.length
	}));
}

/** A boundary at `at` would cut a word in two. */
function isInWord(text: string, at: number): boolean {
	return /\S\S/.test(text.slice(at - 1, at + 1));
}

function touches(article: Article, piece: Evidence, other: Span): boolean {
	const span = spanOf(article, piece);
	return span !== undefined && span.start < other.end && other.start < span.end;
}

function inOrder(article: Article, evidence: readonly Evidence[]): readonly Evidence[] {
	const startOf = (piece: Evidence) => spanOf(article, piece)?.start ?? 0;
	return evidence.toSorted((one, other) => startOf(one) - startOf(other));
}
