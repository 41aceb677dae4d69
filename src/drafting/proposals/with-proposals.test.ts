import { describe, expect, test } from 'vitest';
import { optionId } from '#domain/quiz/option.ts';
import type { Question } from '#domain/quiz/question.ts';
import { DRAFTING_SOURCE } from '../../../tests/fixtures/drafting-article.ts';
import { draft } from '../draft.ts';
import { type ProposedQuestion, withProposals } from './with-proposals.ts';

const SENTENCE =
	'Velmar had built the terminal in 1974 and closed its office in Brenholm after the sale.';

function proposed(answer: string, quote = SENTENCE): ProposedQuestion {
	const options = [answer, 'The harbour authority'].map((text) => ({ id: optionId(text), text }));
	const question: Question = {
		kind: 'choice',
		id: 'builder',
		round: 'who',
		prompt: 'Whose office in the town was shut once the terminal had changed hands?',
		options,
		key: optionId(answer),
		evidence: [{ quote }],
		explanation: 'The office was shut after the sale.'
	};
	return { type: 'who', question };
}

async function passed(question: ProposedQuestion): Promise<readonly string[]> {
	const made = draft(DRAFTING_SOURCE);
	if (!made.ok) throw new Error(made.refusal.code);
	const before = new Set(made.value.candidates.map(({ question: { id } }) => id));
	const after = await withProposals(made.value, async () => [question]);
	expect(after.chosen).toEqual(made.value.chosen);
	return after.candidates.map(({ question: { id } }) => id).filter((id) => !before.has(id));
}

describe('proposals from outside', () => {
	test('DRAFT-20 let in what the text proves', async () => {
		expect(await passed(proposed('Velmar'))).toEqual(['builder']);
	});

	test.each([
		['an answer that is not in the evidence', proposed('Kelmouth')],
		['evidence that is not in the text', proposed('Velmar', 'Velmar closed its office.')]
	])('DRAFT-20 keep out %s', async (_about, question) => {
		expect(await passed(question)).toEqual([]);
	});
});
