/**
 * Where a question's evidence stands in the article (PROOF-1: verbatim, found once or located).
 */
import { type Article, type SentenceId, type Span, sentencesOf } from '#domain/article/article.ts';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { Evidence, Question } from './question.ts';

export type LocatedEvidence = Span & {
	readonly quote: string;
	/** Every sentence the quote touches, in order. */
	readonly sentences: readonly SentenceId[];
};

export type EvidenceRefusal = 'evidence-not-found' | 'evidence-ambiguous' | 'evidence-outside-text';

/** Finds the quote in the article's text, letter for letter. */
export function locateEvidence(
	article: Article,
	evidence: Evidence
): Outcome<LocatedEvidence, EvidenceRefusal> {
	const starts = startsOf(article, evidence);
	const [start] = starts;
	if (start === undefined) return refuse('evidence-not-found', evidence.quote);
	if (starts.length > 1) return refuse('evidence-ambiguous', evidence.quote);
	const end = start + evidence.quote.length;
	const sentences = sentencesOf(article).filter((one) => one.start < end && start < one.end);
	if (sentences.length === 0) return refuse('evidence-outside-text', evidence.quote);
	return accept({ quote: evidence.quote, start, end, sentences: sentences.map(({ id }) => id) });
}

/** Located evidence of a question whose quiz has passed the proof check; else a bug, and it throws. */
export function provenEvidence(article: Article, question: Question): readonly LocatedEvidence[] {
	return question.evidence.map((evidence) => {
		const located = locateEvidence(article, evidence);
		if (!located.ok) throw new Error(`${question.id}: ${located.refusal.code}`);
		return located.value;
	});
}

/** The sentences that hold the evidence: tapping one of them is pointing to the proof. */
export function provingSentences(article: Article, question: Question): readonly SentenceId[] {
	return [...new Set(provenEvidence(article, question).flatMap(({ sentences }) => sentences))];
}

/** The first two places at most: two are as ambiguous as a thousand. */
function startsOf(article: Article, { quote, sentence }: Evidence): readonly number[] {
	const within = sentence === undefined ? WHOLE : spanOf(article, sentence);
	if (quote === '' || within === undefined) return [];
	const starts: number[] = [];
	let at = article.text.indexOf(quote, within.start);
	while (at >= 0 && at < within.end && starts.length < 2) {
		starts.push(at);
		at = article.text.indexOf(quote, at + 1);
	}
	return starts;
}

const WHOLE: Span = { start: 0, end: Infinity };

function spanOf(article: Article, id: SentenceId): Span | undefined {
	return sentencesOf(article).find((sentence) => sentence.id === id);
}
