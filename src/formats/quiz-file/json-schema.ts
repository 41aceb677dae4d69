import { toJsonSchema } from '@valibot/to-json-schema';
import { evidenceEntry } from './evidence-entry.ts';
import { wrongOption } from './option-entry.ts';
import { quizEntry } from './quiz-entry.ts';

/**
 * The JSON Schema of quiz.yaml, for editors: the text of questions/quiz.schema.json. Checks that
 * JSON Schema cannot say (whether a text is blank, whether the article proves it) are left out.
 */
export function quizJsonSchema(): string {
	const schema = toJsonSchema(quizEntry, {
		typeMode: 'input',
		errorMode: 'ignore',
		definitions: { evidence: evidenceEntry, wrong: wrongOption }
	});
	return `${JSON.stringify(schema, null, '\t')}\n`;
}
