/**
 * The proof check of the desk's questions, in the browser, in words for who sits at a desk instead of
 * before a file. Found once for each question and article head.
 */
import type { Article, ArticleMeta } from '#domain/article/article.ts';
import { type ArticleFacts, articleFacts } from '#domain/quiz/proof-check/article-facts.ts';
import type { FieldPath, ProofCode, ProofFinding } from '#domain/quiz/proof-check/finding.ts';
import { checkQuestion } from '#domain/quiz/proof-check/proof-check.ts';
import type { Question } from '#domain/quiz/question.ts';
import { proofSentence } from '#formats/quiz-file/proof-sentences.ts';

export type DeskFinding = {
	readonly code: string;
	readonly field: FieldPath;
	readonly message: string;
};

export class DeskFindings {
	readonly #article: Article;
	#facts: ArticleFacts | undefined;
	#found = new WeakMap<Question, readonly DeskFinding[]>();

	/** `article` is the desk's; its head may be rewritten: `of` is told the newest. */
	constructor(article: Article) {
		this.#article = article;
	}

	of(question: Question, meta: ArticleMeta): readonly DeskFinding[] {
		const facts = this.#factsOf(meta);
		const known = this.#found.get(question);
		if (known !== undefined) return known;
		const found = checkQuestion(question, facts).map(inWords);
		this.#found.set(question, found);
		return found;
	}

	#factsOf(meta: ArticleMeta): ArticleFacts {
		if (this.#facts?.article.meta !== meta) {
			this.#facts = articleFacts({ ...this.#article, meta });
			this.#found = new WeakMap();
		}
		return this.#facts;
	}
}

/** Where the bank's sentence speaks of files and keys, the desk's speaks of its fields. */
const SENTENCES: Readonly<Partial<Record<ProofCode, (detail: string) => string>>> = {
	'evidence-missing': () => 'Nothing proves the answer yet. Tap the deciding sentence.',
	'evidence-not-found': (detail) => `The article does not say “${detail}”. Tap the sentence anew.`,
	'evidence-not-verbatim': (detail) =>
		`The article writes it otherwise: “${detail}”. Tap the sentence anew.`,
	'evidence-ambiguous': (detail) =>
		`The same words stand in ${detail}. Take more words, so that one place is meant.`,
	'evidence-too-long': (detail) =>
		`This proof touches ${detail}. Take three sentences at most, or several stretches.`,
	'answer-not-in-evidence': (detail) =>
		`“${detail}” does not stand in the proof. Take the sentence where it does, or say under “Paraphrase” why it follows.`,
	'distractor-in-evidence': (detail) =>
		`The wrong option “${detail}” stands in the proof. Say why it is wrong, or take another.`,
	'claim-not-in-evidence': (detail) =>
		`“${detail}” does not stand in the paragraph of the proof. Take the one where it does, or say under “Paraphrase” why it follows.`,
	'gaps-miscounted': (detail) => `There are ${detail}. Each {} in the text needs one gap.`
};

function inWords({ code, field, detail }: ProofFinding): DeskFinding {
	const message = SENTENCES[code]?.(detail) ?? proofSentence(code, detail);
	return { code, field, message };
}
