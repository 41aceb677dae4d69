/** Questions as a quiz of the bank: grouped into rounds by what they ask for (RANK-7). */
import type { Article } from '#domain/article/article.ts';
import type { Quiz, Round } from '#domain/quiz/quiz.ts';
import { ROUND_TITLES, type RoundTitle } from '../english/rounds.ts';
import type { Candidate } from '../questions/candidate.ts';

export type DraftedQuiz = {
	readonly slug: string;
	readonly article: Article;
	readonly title: string;
	readonly candidates: readonly Candidate[];
};

/** Rounds without a question are left out; those of a round stand in the order given. */
export function quizOfDraft({ slug, article, title, candidates }: DraftedQuiz): Quiz {
	const rounds = ROUND_TITLES.flatMap((round) => roundsOf(round, candidates));
	return {
		slug,
		version: '',
		title,
		description: `Questions over the article “${title}”.`.slice(0, LONGEST_DESCRIPTION),
		language: 'en',
		article,
		rounds: rounds.map(({ round }) => round),
		questions: rounds.flatMap(({ questions }) => questions)
	};
}

const LONGEST_DESCRIPTION = 240;

/** A round of a quiz file holds no more than a list may. */
const MOST_OF_A_ROUND = 60;

type Filled = { readonly round: Round; readonly questions: Quiz['questions'] };

/** One round, or several where there is too much for one. */
function roundsOf(named: RoundTitle, candidates: readonly Candidate[]): readonly Filled[] {
	const { id, title, description, types } = named;
	const questions = candidates
		.filter(({ type }) => types.includes(type))
		.map(({ question }) => question);
	const count = Math.ceil(questions.length / MOST_OF_A_ROUND);
	return Array.from({ length: count }, (_, index) => {
		const part = index === 0 ? '' : `-${index + 1}`;
		const round = { id: `${id}${part}`, title, description };
		const from = index * MOST_OF_A_ROUND;
		const own = questions.slice(from, from + MOST_OF_A_ROUND);
		return { round, questions: own.map((one) => ({ ...one, round: round.id })) };
	});
}
