/**
 * Puts the focus on the one thing to do next, so that one key goes on; without scrolling to it. A
 * key still held down from before does not press it.
 */
export function focusOnce(element: HTMLElement): void {
	element.focus({ preventScroll: true });
	element.addEventListener('keydown', (event) => {
		if (event.repeat) event.preventDefault();
	});
}
