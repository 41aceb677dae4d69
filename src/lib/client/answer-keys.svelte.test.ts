import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answerKeys } from './answer-keys.ts';
import { focusOnce } from './focus-once.ts';

const MARKUP = `
	<button id="elsewhere">Elsewhere</button>
	<main tabindex="-1">
		<form>
			<input type="radio" name="option" data-answer-key="1" />
			<input type="radio" name="option" data-answer-key="2" />
			<input type="text" />
			<button>Lock</button>
		</form>
	</main>`;

let detach = () => {};

function show() {
	document.body.innerHTML = MARKUP;
	const form = find<HTMLFormElement>('form');
	const onsubmit = vi.fn((event: Event) => event.preventDefault());
	form.addEventListener('submit', onsubmit);
	detach = answerKeys(form);
	return onsubmit;
}

function find<Found extends Element>(selector: string): Found {
	const found = document.querySelector<Found>(selector);
	if (found === null) throw new Error(`no ${selector}`);
	return found;
}

/** Key events with `repeat` set: what a key held down sends after the first. */
function hold(target: Element, key: string): boolean {
	return target.dispatchEvent(
		new KeyboardEvent('keydown', { key, repeat: true, bubbles: true, cancelable: true })
	);
}

function picked(): string | undefined {
	return document.querySelector<HTMLElement>(':checked')?.dataset['answerKey'];
}

afterEach(() => {
	detach();
	document.body.innerHTML = '';
});

test('a figure picks the option of that number, and Enter sends', async () => {
	const onsubmit = show();
	await userEvent.keyboard('2');
	expect(picked()).toBe('2');
	await userEvent.keyboard('{Enter}');
	expect(onsubmit).toHaveBeenCalledOnce();
});

test('the keys act where the skip link leads', async () => {
	show();
	find<HTMLElement>('main').focus();
	await userEvent.keyboard('1');
	expect(picked()).toBe('1');
});

test('the keys do nothing while the focus is elsewhere on the page', async () => {
	const onsubmit = show();
	find<HTMLElement>('#elsewhere').focus();
	await userEvent.keyboard('1{Enter}');
	expect(picked()).toBeUndefined();
	expect(onsubmit).not.toHaveBeenCalled();
});

test('a figure typed into a field stays one', async () => {
	show();
	find<HTMLElement>('[type=text]').focus();
	await userEvent.keyboard('1');
	expect(picked()).toBeUndefined();
	expect(find<HTMLInputElement>('[type=text]').value).toBe('1');
});

test.each(['body', '[type=radio]', 'form button'])('an Enter held on %s sends nothing', (on) => {
	const onsubmit = show();
	expect(hold(find(on), 'Enter')).toBe(false);
	expect(onsubmit).not.toHaveBeenCalled();
});

test('an Enter held from before does not press what has just been focused', () => {
	show();
	const next = find<HTMLElement>('#elsewhere');
	focusOnce(next);
	expect(document.activeElement).toBe(next);
	expect(hold(next, 'Enter')).toBe(false);
});
