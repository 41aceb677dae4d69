import { beforeEach, expect, test } from 'vitest';
import { QuestionForm } from './question-form.svelte.ts';

const KEY = 'answer:/play/a/1';

function formWith(name: string, value: string): HTMLFormElement {
	const form = document.createElement('form');
	const field = document.createElement('input');
	Object.assign(field, { name, value });
	form.append(field);
	return form;
}

beforeEach(() => sessionStorage.clear());

test('what is entered comes back after a refresh', () => {
	const entered = formWith('sentence', 'p2s1');
	new QuestionForm(KEY, []).keep(entered);
	entered.dispatchEvent(new Event('input'));

	const afterwards = new QuestionForm(KEY, []);
	afterwards.keep(document.createElement('form'));
	expect(afterwards.filled).toEqual([['sentence', 'p2s1']]);
});

test('what was just sent and refused is newer than the draft', () => {
	const entered = formWith('text', 'draft');
	new QuestionForm(KEY, []).keep(entered);
	entered.dispatchEvent(new Event('input'));

	const refused = new QuestionForm(KEY, [['text', 'sent']]);
	refused.keep(document.createElement('form'));
	expect(refused.filled).toEqual([['text', 'sent']]);
});

test('a draft belongs to its own question', () => {
	const entered = formWith('text', 'draft');
	new QuestionForm(KEY, []).keep(entered);
	entered.dispatchEvent(new Event('input'));

	const other = new QuestionForm('answer:/play/a/2', []);
	other.keep(document.createElement('form'));
	expect(other.filled).toEqual([]);
});
