import type { Quiz } from '#domain/quiz/quiz.ts';
import { compareScores, scoreOf } from '#domain/report/leaderboard.ts';
import { resultOf } from '#domain/report/result.ts';
import type { Played } from './attempt-reader.ts';

/** What the front page tells of a quiz. */
export type QuizCard = {
	readonly slug: string;
	readonly title: string;
	readonly description: string;
	readonly sourceNote: string;
	readonly publishedOn: string;
	readonly language: string;
	readonly questionCount: number;
	readonly words: number;
	/** This browser's best finished attempt. */
	readonly best?: { readonly right: number; readonly asked: number; readonly proven: number };
};

export function quizCard(quiz: Quiz, played: readonly Played[]): QuizCard {
	const { slug, title, description, language, questions, article } = quiz;
	const best = bestOf(slug, played);
	return {
		slug,
		title,
		description,
		language,
		sourceNote: article.meta.sourceNote,
		publishedOn: article.meta.publishedOn,
		questionCount: questions.length,
		words: article.text.split(/\s+/).filter(Boolean).length,
		...(best === undefined ? {} : { best })
	};
}

/** Retries of missed questions do not count: they would make every best a full score. */
function bestOf(slug: string, played: readonly Played[]): QuizCard['best'] {
	const scores = played
		.filter(({ attempt }) => attempt.quizSlug === slug && attempt.finishedAt !== undefined)
		.filter(({ attempt }) => attempt.origin.kind !== 'retry')
		.map(({ attempt, quiz }) => scoreOf(resultOf(attempt, quiz)))
		.toSorted(compareScores);
	const [best] = scores;
	return best && { right: best.right, asked: best.asked, proven: best.proven };
}
