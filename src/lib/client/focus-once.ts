/** Puts the focus on the one thing to do next, so that one key goes on; without scrolling to it. */
export function focusOnce(element: HTMLElement): void {
	element.focus({ preventScroll: true });
}
