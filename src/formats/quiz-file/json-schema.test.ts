import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quizJsonSchema } from './json-schema.ts';

const written = new URL('../../../questions/quiz.schema.json', import.meta.url);

test('the JSON Schema beside the questions is up to date (npm run check -- --schema)', () => {
	expect(readFileSync(written, 'utf8')).toBe(quizJsonSchema());
});

test('the JSON Schema describes what an author writes', () => {
	const schema: unknown = JSON.parse(quizJsonSchema());
	expect(schema).toHaveProperty('properties.rounds.items.properties.questions.items.oneOf');
	expect(quizJsonSchema()).toContain('Copied letter for letter from article.md.');
});
