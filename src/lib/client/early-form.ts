/**
 * What was answered before the script came: on a slow phone people are quicker than it. Svelte sets
 * each field to what the server sent when it takes a page over, unless it is told what is there.
 */
import { type FilledForm, textEntries } from './filled-form.ts';

const QUESTION_FORM = 'form:is([action="?/answer"], [action="?/proof"])';

let isTaken = false;

/**
 * The fields of the page's question as the player left them; empty where nothing was touched. Once
 * in a page's life: forms that come later have their script from the start.
 */
export function takeEarlyForm(): FilledForm {
	if (isTaken || typeof document === 'undefined') return [];
	isTaken = true;
	const form = document.querySelector<HTMLFormElement>(QUESTION_FORM);
	return form !== null && isTouched(form) ? textEntries(new FormData(form)) : [];
}

/** Whether a field differs from what the server sent. */
export function isTouched(form: HTMLFormElement): boolean {
	return [...form.elements].some((field) => {
		if (field instanceof HTMLInputElement) {
			return field.checked !== field.defaultChecked || field.value !== field.defaultValue;
		}
		if (!(field instanceof HTMLSelectElement)) return false;
		const options = [...field.options];
		// A list shows its first option where the server chose none.
		const sent = Math.max(
			0,
			options.findIndex((option) => option.defaultSelected)
		);
		return field.selectedIndex !== sent;
	});
}
