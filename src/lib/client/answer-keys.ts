/**
 * The keyboard's short way through a question: 1 to 9 pick the option of that number, Enter sends
 * the form. They act within the form and where nothing has the focus, nowhere else on the page
 * (WCAG 2.1.4). Keys typed into a field, or pressed with a modifier, stay what they are; a key held
 * down is pressed once, so that an Enter held does not also skip what it leads to.
 */
export function answerKeys(form: HTMLFormElement): () => void {
	const onkeydown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
		if (!isWithin(form, event.target) || isTypedInto(event.target)) return;
		if (/^[1-9]$/.test(event.key)) pick(form, event.key);
		else if (event.key !== 'Enter' || (isPressed(event.target) && !event.repeat)) return;
		else if (!event.repeat) form.requestSubmit();
		event.preventDefault();
	};
	document.addEventListener('keydown', onkeydown);
	return () => document.removeEventListener('keydown', onkeydown);
}

function pick(form: HTMLFormElement, key: string) {
	const option = form.querySelector<HTMLInputElement>(`[data-answer-key="${key}"]`);
	option?.click();
	option?.focus();
}

/** The body, or the document, has the focus when nothing has; the skip link gives it to main. */
function isWithin(form: HTMLFormElement, target: EventTarget | null): boolean {
	return !(target instanceof Element) || form.contains(target) || target.matches('body, main');
}

/** Enter in a text field sends the form by itself; a select opens. */
function isTypedInto(target: EventTarget | null): boolean {
	if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return true;
	return target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type);
}

function isPressed(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('button, a, summary') !== null;
}
