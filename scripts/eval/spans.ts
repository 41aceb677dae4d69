/**
 * Who, where, when and how many, against SQuAD 2.0's dev half: answerable questions that begin so.
 * (a) `span-…`: where a gold answer has the same content words as a span of ours in its place (a name,
 * a time, an amount), whether the span's type fits the question word; coverage is the share of gold
 * answers that a span of a fitting type was found for.
 * (b) `draft-…`: of drafted questions whose evidence is the sentence of a gold answer of their type,
 * the share whose answer overlaps one. People ask of a sentence what they like, so that a question
 * may be good and not be among theirs: this is a lower bound, and its wrong ones are to be read.
 */
import type { Span } from '#domain/article/article.ts';
import { draftFrom } from '#drafting/draft.ts';
import { read } from '#drafting/read.ts';
import type { Reading } from '#drafting/reading.ts';
import type { EvalRow, EvalTask } from './eval-task.ts';
import {
	GOLD_TYPES,
	type GoldAnswer,
	type GoldType,
	type SquadArticle,
	readSquad
} from './spans/squad.ts';
import { type TypedSpan, typedSpans } from './spans/typed-spans.ts';

export const evalSpans: EvalTask = async ({ set, split, limit }) => {
	const articles = (await readSquad(set, split)).slice(0, limit);
	const rows = articles.flatMap((article) => {
		const reading = read({ text: article.text });
		return [...spanRows(article, reading), ...draftRows(article, reading)];
	});
	return { rows, texts: articles.length, notes: [] };
};

function spanRows({ golds, title }: SquadArticle, reading: Reading): readonly EvalRow[] {
	const spans = typedSpans(reading);
	return golds.map((gold) => {
		const same = spans
			.filter((span) => gold.answers.some((answer) => coincides(span, answer)))
			.toSorted((a, b) => b.confidence - a.confidence);
		const best = same.find(({ types }) => types.includes(gold.type)) ?? same[0];
		return {
			confidence: best?.confidence ?? 0,
			isRight: best?.types.includes(gold.type) === true,
			isGold: true,
			group: `span-${gold.type}`,
			shown: `${title}: ${gold.question} → ${gold.answers[0]?.text ?? ''} (ours: ${best?.kind ?? 'none'})`
		};
	});
}

function coincides(
	{ start, end, text }: TypedSpan,
	answer: GoldAnswer['answers'][number]
): boolean {
	const isThere = start < answer.start + answer.text.length && answer.start < end;
	return isThere && contentWords(text) === contentWords(answer.text);
}

function contentWords(text: string): string {
	const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,]*/gu) ?? [];
	return words
		.map((word) => word.replace(/[.,]+$/u, ''))
		.filter((word) => !EMPTY_WORDS.has(word))
		.join(' ');
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(
	'the a an in on at by of from about around over nearly almost more than since during s'.split(' ')
);

function draftRows({ golds, title }: SquadArticle, reading: Reading): readonly EvalRow[] {
	const sentences = reading.text.sentences;
	const sentenceAt = (offset: number) =>
		sentences.find(({ start, end }) => start <= offset && offset < end)?.id;
	const placed = golds.map((gold) => ({
		...gold,
		sentence: sentenceAt(gold.answers[0]?.start ?? -1)
	}));
	return draftFrom(reading).candidates.flatMap((candidate): readonly EvalRow[] => {
		const type = GOLD_TYPES.find((known) => known === candidate.type);
		const [asked] = candidate.asks;
		if (type === undefined || asked === undefined) return [];
		const rivals = placed.filter((gold) => isOf(gold, type, sentenceAt(asked.start)));
		if (rivals.length === 0) return [];
		const isRight = rivals.some(({ answers }) => answers.some((answer) => overlaps(asked, answer)));
		const shown = `${title}: ${candidate.question.prompt} → ${reading.text.source.text.slice(asked.start, asked.end)}`;
		return [
			{ confidence: candidate.confidence, isRight, isGold: false, group: `draft-${type}`, shown }
		];
	});
}

function isOf(
	gold: GoldAnswer & { readonly sentence: string | undefined },
	type: GoldType,
	sentence: string | undefined
): boolean {
	return gold.type === type && gold.sentence !== undefined && gold.sentence === sentence;
}

function overlaps({ start, end }: Span, answer: GoldAnswer['answers'][number]): boolean {
	return start < answer.start + answer.text.length && answer.start < end;
}
