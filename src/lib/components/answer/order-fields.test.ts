import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { PublicOrder } from '#domain/quiz/kinds/order.ts';
import type { FilledForm } from '#lib/client/filled-form.ts';
import OrderFields from './OrderFields.svelte';

const question: PublicOrder = {
	id: 'order',
	round: 'when',
	kind: 'order',
	prompt: 'Who came first?',
	from: 'earliest',
	to: 'latest',
	items: ['ann', 'ben', 'cem'].map((id) => ({ id, text: id }))
};

/** What the page chooses for each item, without a script. */
function chosen(filled: FilledForm): readonly string[] {
	const { body } = render(OrderFields, { props: { question, language: 'en', filled } });
	return [...body.matchAll(/name="place:(\w+)"[^]*?value="(\d)" selected/g)].map(
		([, id = '', place = '']) => `${id} ${place}`
	);
}

test('the items are numbered as they stand', () => {
	expect(chosen([])).toEqual(['ann 1', 'ben 2', 'cem 3']);
});

test('what was sent and refused is shown as it was: two in one place', () => {
	const sent: FilledForm = [
		['place:ann', '3'],
		['place:ben', '3'],
		['place:cem', '1']
	];
	expect(chosen(sent)).toEqual(['ann 3', 'ben 3', 'cem 1']);
});
