import type { Article } from '#domain/article/article.ts';
import type { Answer } from './answer.ts';
import { VERDICT_WORDS } from './kinds/claim.ts';
import type { Question } from './question.ts';
import { detailOf } from './reveal-detail.ts';

/**
 * An answer in words, a line for each thing given, in an order that tells nothing of the key. Empty
 * for a pass.
 */
export function givenWords(
	question: Question,
	answer: Answer,
	article: Article
): readonly string[] {
	if (answer.kind === 'pass') return [];
	const detail = detailOf(question, answer, article);
	switch (detail.kind) {
		case 'options':
			// In the file the key stands first.
			return detail.options
				.filter(({ isPicked }) => isPicked)
				.map(({ text }) => text)
				.toSorted();
		case 'verdict':
			return detail.given === undefined ? [] : [VERDICT_WORDS[detail.given]];
		case 'rows':
			return detail.rows.map(({ label, given }) =>
				label === undefined ? given : `${label}: ${given}`
			);
	}
}
