/**
 * Where the page has something else to show, the focus goes there: to what is marked as the first
 * thing to do, else to the heading. Not as the page is loaded, and never away from something the
 * player is at outside of it.
 */
export class StageFocus {
	#hasShown = false;

	/** To be attached to each stage's own element. */
	readonly attach = (stage: HTMLElement): void => {
		const isFirst = !this.#hasShown;
		this.#hasShown = true;
		if (isFirst || !isFree(document.activeElement)) return;
		const target = stage.querySelector<HTMLElement>('[data-first-focus]') ?? headingOf(stage);
		target?.focus({ preventScroll: true });
		if (stage.getBoundingClientRect().top < 0) stage.scrollIntoView({ block: 'start' });
	};
}

function headingOf(stage: HTMLElement): HTMLElement | null {
	const heading = stage.querySelector('h1');
	if (heading !== null) heading.tabIndex = -1;
	return heading;
}

/** The body has the focus when what had it is gone. */
function isFree(focused: Element | null): boolean {
	return focused === null || focused.matches('body, main') || focused.closest('main') !== null;
}
