import { type Article, sentencesOf } from '#domain/article/article.ts';
import { locateEvidence } from '../../evidence.ts';
import type { Evidence } from '../../question.ts';
import type { Objection, QuestionFacts } from '../question-check.ts';
import { type Word, wordsOf } from '../words.ts';

/** PROOF-1: evidence stands in the article's text letter for letter, once or located. */
export function checkEvidenceVerbatim({ question, article }: QuestionFacts): readonly Objection[] {
	if (question.evidence.length === 0) {
		return [{ code: 'evidence-missing', field: ['evidence'], detail: '' }];
	}
	return question.evidence.flatMap((evidence, index) => {
		return objectionTo(article, evidence).map((objection) => {
			const part = objection.code === 'evidence-not-in-sentence' ? 'sentence' : 'quote';
			return { ...objection, field: ['evidence', index, part] };
		});
	});
}

type Unplaced = Omit<Objection, 'field'>;

function objectionTo(article: Article, evidence: Evidence): readonly Unplaced[] {
	const located = locateEvidence(article, evidence);
	if (located.ok) return touchesHeading(article, located.value) ? [inHeading(evidence)] : [];
	switch (located.refusal.code) {
		case 'evidence-outside-text':
			return [inHeading(evidence)];
		case 'evidence-ambiguous':
			return [{ code: 'evidence-ambiguous', detail: sentencesWith(article, evidence).join(', ') }];
		default:
			return [missing(article, evidence)];
	}
}

function touchesHeading(article: Article, { start, end }: Pick<Word, 'start' | 'end'>): boolean {
	return article.paragraphs.some(
		(paragraph) => paragraph.kind === 'heading' && paragraph.start < end && start < paragraph.end
	);
}

function inHeading({ quote }: Evidence): Unplaced {
	return { code: 'evidence-in-heading', detail: quote };
}

/** Says where the words stand after all: in another sentence, or with other letters. */
function missing(article: Article, evidence: Evidence): Unplaced {
	const elsewhere = evidence.sentence === undefined ? [] : sentencesWith(article, evidence);
	if (elsewhere.length > 0) {
		return { code: 'evidence-not-in-sentence', detail: elsewhere.join(', ') };
	}
	const written = asWritten(article, evidence.quote);
	if (written !== undefined) return { code: 'evidence-not-verbatim', detail: written };
	return { code: 'evidence-not-found', detail: evidence.quote };
}

/** Ids of the sentences in which the quote begins. */
function sentencesWith(article: Article, { quote }: Evidence): readonly string[] {
	return sentencesOf(article)
		.filter(({ start, end }) => {
			const at = article.text.indexOf(quote, start);
			return at >= start && at < end;
		})
		.map(({ id }) => id);
}

/** The article's stretch with the same words. */
function asWritten(article: Article, quote: string): string | undefined {
	const words = wordsOf(article.text);
	const wanted = wordsOf(quote);
	if (wanted.length === 0) return undefined;
	const at = words.findIndex((_, index) =>
		wanted.every(({ form }, offset) => words[index + offset]?.form === form)
	);
	const first = words[at];
	const last = words[at + wanted.length - 1];
	return first && last && article.text.slice(first.start, last.end);
}
