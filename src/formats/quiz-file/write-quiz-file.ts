import { stringify } from 'yaml';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { writeQuestion } from './question-entry.ts';
import type { QuizEntry } from './quiz-entry.ts';

/** Tells editors with a YAML language server what may stand in the file. */
export const MODELINE = '# yaml-language-server: $schema=../quiz.schema.json';

/**
 * The quiz as quiz.yaml; reading it gives the same quiz back, with the right options before the
 * wrong ones. The article, slug and version are not in it.
 */
export function writeQuizFile(quiz: Quiz): string {
	const { title, description, language } = quiz;
	const rounds = quiz.rounds.map((round) => ({
		id: round.id,
		title: round.title,
		description: round.description,
		questions: quiz.questions.filter((one) => one.round === round.id).map(writeQuestion)
	}));
	const entry: QuizEntry = { title, description, language, rounds };
	return `${MODELINE}\n${stringify(entry, { lineWidth: 100, aliasDuplicateObjects: false })}`;
}
