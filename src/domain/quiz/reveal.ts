/**
 * What a player sees of a question once the answer is locked: the key, the explanation and the
 * stretch of the article that proves it. Never built before the lock (ATTEMPT-1).
 */
import type { Article } from '#domain/article/article.ts';
import type { Answer } from './answer.ts';
import { type LocatedEvidence, provenEvidence } from './evidence.ts';
import type { Alteration } from './kinds/claim.ts';
import type { PublicQuestion } from './public-question.ts';
import type { Question } from './question.ts';
import { type RevealDetail, detailOf } from './reveal-detail.ts';

export type Reveal = {
	readonly detail: RevealDetail;
	readonly explanation: string;
	readonly evidence: readonly LocatedEvidence[];
	/** `nearest`: the article does not say, and this is the closest it comes. */
	readonly evidenceRole: 'proof' | 'nearest';
	/** Of a contradicted claim: what was changed. */
	readonly alteration?: Alteration;
};

/** The reveal of a question whose answer is locked. */
export function revealOf(question: Question, answer: Answer, article: Article): Reveal {
	const evidence = provenEvidence(article, question);
	return {
		detail: detailOf(question, answer, article),
		explanation: question.explanation,
		evidence,
		evidenceRole: evidenceRole(question),
		...alterationOf(question)
	};
}

/** The options as they stood while the question was asked: in the file the key comes first. */
export function inShownOrder(reveal: Reveal, shown: PublicQuestion): Reveal {
	return { ...reveal, detail: detailInShownOrder(reveal.detail, shown) };
}

/** The detail alone, for who needs nothing else of a reveal: locating the evidence costs most. */
export function detailInShownOrder(detail: RevealDetail, shown: PublicQuestion): RevealDetail {
	if (detail.kind !== 'options' || !('options' in shown)) return detail;
	const place = new Map(shown.options.map(({ text }, at) => [text, at]));
	const options = detail.options.toSorted(
		(one, other) => (place.get(one.text) ?? 0) - (place.get(other.text) ?? 0)
	);
	return { ...detail, options };
}

/** What the evidence is to the question: its proof, or the nearest that the article comes to it. */
export function evidenceRole(question: Question): Reveal['evidenceRole'] {
	return question.kind === 'claim' && question.key === 'not-stated' ? 'nearest' : 'proof';
}

function alterationOf(question: Question): { readonly alteration?: Alteration } {
	return question.kind === 'claim' && question.key === 'contradicted'
		? { alteration: question.alteration }
		: {};
}
