import { sentenceExcerptOf } from '../article/sentence-excerpt.ts';
import { provingSentences } from './evidence.ts';
import type { Quiz } from './quiz.ts';

/**
 * The quiz as it is played (PUBLISH-20): where its article is to be shown only as far as needed, it
 * holds the sentences that prove something and no other, so that nothing else can ever be sent. For
 * quizzes that passed the proof check.
 */
export function asShown(quiz: Quiz): Quiz {
	if (quiz.article.meta.shown !== 'needed') return quiz;
	const { article, questions } = quiz;
	const needed = new Set(questions.flatMap((question) => provingSentences(article, question)));
	return { ...quiz, article: sentenceExcerptOf(article, ({ id }) => needed.has(id)) };
}
