/** The whole quiz file: what stands at its top, its rounds, and their questions. */
import * as v from 'valibot';
import { fields, kebabId, list, text } from './fields.ts';
import { LIMITS } from './limits.ts';
import { questionEntry } from './question-entry.ts';

const roundEntry = fields({
	id: kebabId('Unique in this quiz, such as where.'),
	title: text(LIMITS.title, 'The heading of the round.'),
	description: text(LIMITS.description, 'One line under the heading.'),
	questions: list(questionEntry, { fewest: 1, description: 'In playing order.' })
});

export const quizEntry = v.pipe(
	fields({
		title: text(LIMITS.title, 'The name of the quiz.'),
		description: text(
			LIMITS.description,
			'A sentence on what it is about, for the list of quizzes.'
		),
		language: v.pipe(
			v.string(),
			v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language-tag'),
			v.description('BCP 47 tag of the prompts, such as en or pt-BR.')
		),
		rounds: list(roundEntry, { fewest: 1, description: 'In playing order.' })
	}),
	v.title('A Verbatim quiz'),
	v.description('Questions over the article.md beside this file. Check it with: npm run check')
);

export type QuizEntry = v.InferOutput<typeof quizEntry>;
