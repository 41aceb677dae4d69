import { expect, test } from 'vitest';
import { isTouched, takeEarlyForm } from './early-form.ts';

const FIELDS = `
	<input type="radio" name="option" value="a" />
	<input type="radio" name="option" value="b" checked />
	<input type="text" name="text" value="sent" />
	<select name="partner"><option value="">Choose</option><option value="x">X</option></select>
	<select name="place"><option>1</option><option selected>2</option></select>
`;

function show(): HTMLFormElement {
	document.body.innerHTML = `<form method="POST" action="?/answer">${FIELDS}</form>`;
	const form = document.querySelector('form');
	if (form === null) throw new Error('no form');
	return form;
}

function field<Field extends Element>(form: HTMLFormElement, selector: string): Field {
	const found = form.querySelector<Field>(selector);
	if (found === null) throw new Error(`no ${selector}`);
	return found;
}

test('a form as it was sent is untouched', () => {
	expect(isTouched(show())).toBe(false);
});

test.each<[string, (form: HTMLFormElement) => void]>([
	['a radio', (form) => field<HTMLInputElement>(form, '[value=a]').click()],
	['a text', (form) => void (field<HTMLInputElement>(form, '[name=text]').value = 'mine')],
	['a list', (form) => void (field<HTMLSelectElement>(form, '[name=partner]').value = 'x')],
	['a list sent', (form) => void (field<HTMLSelectElement>(form, '[name=place]').value = '1')]
])('%s that was changed is told', (_, change) => {
	const form = show();
	change(form);
	expect(isTouched(form)).toBe(true);
});

test('what was entered before the script is taken once', () => {
	field<HTMLInputElement>(show(), '[value=a]').click();
	expect(takeEarlyForm()).toEqual([
		['option', 'a'],
		['text', 'sent'],
		['partner', ''],
		['place', '2']
	]);
	expect(takeEarlyForm()).toEqual([]);
});
