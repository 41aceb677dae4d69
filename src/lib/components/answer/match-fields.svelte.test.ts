import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PublicMatch } from '#domain/quiz/kinds/match.ts';
import { textEntries } from '#lib/client/filled-form.ts';
import MatchFields from './MatchFields.svelte';

const option = (text: string) => ({ id: text.toLowerCase(), text });
const question: PublicMatch = {
	id: 'match',
	round: 'who',
	kind: 'match',
	prompt: 'Who leads what?',
	lefts: ['Ann', 'Ben'].map(option),
	rights: ['Choir', 'Bank'].map(option)
};

test('a partner that is dropped is told like one that is chosen, so that a draft is kept', async () => {
	const form = document.createElement('form');
	document.body.append(form);
	const kept = new Promise((resolve) => {
		form.addEventListener('input', () => resolve(textEntries(new FormData(form))));
	});
	const screen = await render(MatchFields, {
		target: form,
		props: { question, language: 'en', filled: [] }
	});
	const choir = screen.getByText('Choir', { exact: true }).first();
	await userEvent.dragAndDrop(choir, screen.getByText('Ben', { exact: true }));
	expect(await kept).toEqual([
		['partner:ann', ''],
		['partner:ben', 'choir']
	]);
});
