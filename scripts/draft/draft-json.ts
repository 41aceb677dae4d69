/** The draft as JSON. All offsets are UTF-16 code units into the file as it was read. */
import { type Article, sentencesOf } from '#domain/article/article.ts';
import { provenEvidence } from '#domain/quiz/evidence.ts';
import type { Draft } from '#drafting/draft.ts';
import type { Candidate } from '#drafting/questions/candidate.ts';
import { askedJson } from './question-json.ts';

export type JsonOptions = {
	readonly candidates: readonly Candidate[];
	/** What stands in the file before the text. */
	readonly before: number;
};

export function draftJson({ reading }: Draft, { candidates, before }: JsonOptions) {
	const { article, source } = reading.text;
	return {
		article: {
			title: source.title ?? null,
			publishedOn: source.publishedOn ?? null,
			language: article.meta.language,
			words: source.text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*/gu)?.length ?? 0,
			sentences: sentencesOf(article).length,
			paragraphs: article.paragraphs.map(({ id, kind, start, end }) => ({
				id,
				kind,
				start: start + before,
				end: end + before
			}))
		},
		questions: candidates.map((candidate) => questionJson(article, candidate, before))
	};
}

function questionJson(article: Article, candidate: Candidate, before: number) {
	const { question, type, confidence, reasons, asks } = candidate;
	const [asked] = asks;
	const written = asked === undefined ? '' : article.text.slice(asked.start, asked.end);
	return {
		id: question.id,
		type,
		...askedJson(article, question, written),
		explanation: question.explanation,
		evidence: provenEvidence(article, question).map(({ quote, start, end }) => ({
			quote,
			start: start + before,
			end: end + before
		})),
		confidence: Number(confidence.toFixed(4)),
		reasons
	};
}
