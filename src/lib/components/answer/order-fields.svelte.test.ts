import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PublicOrder } from '#domain/quiz/kinds/order.ts';
import { type FilledForm, textEntries } from '#lib/client/filled-form.ts';
import { sendAtTimeUp } from '#lib/client/time-up.ts';
import OrderFields from './OrderFields.svelte';

const NAMES = ['Ann', 'Ben', 'Cem', 'Dan'];
const question: PublicOrder = {
	id: 'order',
	round: 'when',
	kind: 'order',
	prompt: 'Who came first?',
	from: 'earliest',
	to: 'latest',
	items: NAMES.map((text) => ({ id: text.toLowerCase(), text }))
};

/** Within a form, as on the page. */
async function show(filled: FilledForm = []) {
	const form = document.createElement('form');
	document.body.append(form);
	const oninput = vi.fn();
	form.addEventListener('input', oninput);
	await render(OrderFields, { target: form, props: { question, language: 'en', filled } });
	return { form, oninput };
}

function order(form: HTMLFormElement): string {
	return [...form.querySelectorAll('.words')].map(({ textContent }) => textContent).join(' ');
}

function handle(form: HTMLFormElement, name: string): HTMLElement {
	const found = [...form.querySelectorAll<HTMLElement>('.handle')].find((one) =>
		one.ariaLabel?.startsWith(name)
	);
	if (found === undefined) throw new Error(`no handle of ${name}`);
	return found;
}

function words(form: HTMLFormElement, name: string): Element {
	const found = [...form.querySelectorAll('.words')].find((one) => one.textContent === name);
	if (found === undefined) throw new Error(`no ${name}`);
	return found;
}

/** Two items sent for the second place. */
const CLASH: FilledForm = [
	['place:ann', '3'],
	['place:ben', '2'],
	['place:cem', '2'],
	['place:dan', '1']
];

describe('dragging', () => {
	test('goes on when the pointer leaves the handle, and ends when it is let go', async () => {
		const { form } = await show();
		await userEvent.dragAndDrop(handle(form, 'Ann'), words(form, 'Cem'));
		expect(order(form)).toMatch(/^Ben.*Ann/);
		const dropped = order(form);
		expect(form.querySelector('.isDragged')).toBeNull();
		await userEvent.hover(handle(form, 'Dan'));
		await userEvent.hover(handle(form, 'Ben'));
		expect(order(form)).toBe(dropped);
	});
});

describe('an order that was changed', () => {
	test('says so, so that a draft is kept', async () => {
		const { form, oninput } = await show();
		handle(form, 'Ann').focus();
		await userEvent.keyboard('{ArrowDown}');
		await vi.waitFor(() => expect(oninput).toHaveBeenCalled());
		expect(textEntries(new FormData(form))).toEqual([
			['place:ben', '1'],
			['place:ann', '2'],
			['place:cem', '3'],
			['place:dan', '4']
		]);
		await expect.element(handle(form, 'Ann')).toHaveFocus();
	});

	test('comes back from what was kept', async () => {
		const kept = NAMES.map((name, at) => [`place:${name.toLowerCase()}`, `${4 - at}`] as const);
		const { form } = await show(kept);
		expect(order(form)).toBe('Dan Cem Ben Ann');
	});
});

describe('when the time is up', () => {
	async function sentAtTimeUp(change?: (form: HTMLFormElement) => Promise<void>) {
		const { form } = await show();
		await change?.(form);
		const button = document.createElement('button');
		button.name = 'timeUp';
		button.formNoValidate = true;
		form.append(button);
		const sent = new Promise<FormData>((resolve) => {
			form.addEventListener('submit', (event) => {
				event.preventDefault();
				resolve(new FormData(form, event.submitter));
			});
		});
		sendAtTimeUp(button);
		expect(form.querySelector(':disabled[name^=place]')).toBeNull();
		return [...(await sent).keys()];
	}

	test('an order as it was dealt is not sent', async () => {
		expect(await sentAtTimeUp()).toEqual(['timeUp']);
	});

	test('one that was changed is', async () => {
		const sent = await sentAtTimeUp(async (form) => {
			handle(form, 'Ann').focus();
			await userEvent.keyboard('{ArrowDown}');
		});
		expect(sent).toHaveLength(5);
	});
});

test('two items sent for one place are normalised once there is a script', async () => {
	const { form } = await show(CLASH);
	await vi.waitFor(() =>
		expect([...new FormData(form).values()].toSorted()).toEqual(['1', '2', '3', '4'])
	);
});
