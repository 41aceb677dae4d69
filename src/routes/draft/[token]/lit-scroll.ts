import { untrack } from 'svelte';
import type { Span } from '#domain/article/article.ts';

/**
 * Brings what is lit into view, where the article has a scroll of its own: beside the cards. A moment
 * later, so that a pointer on its way over the cards moves nothing.
 */
export function litScroll(lit: () => readonly Span[]): (box: HTMLElement) => () => void {
	return (box) => {
		const first = lit()[0];
		const timer = setTimeout(() => untrack(() => first && show(box, first)), WAIT_MS);
		return () => clearTimeout(timer);
	};
}

const WAIT_MS = 120;

function show(box: HTMLElement, span: Span) {
	const scroller = box.closest('.scroller');
	if (scroller === null || scroller.scrollHeight <= scroller.clientHeight) return;
	const sentence = [...box.querySelectorAll<HTMLElement>('[data-sentence]')].findLast(
		(one) => Number(one.dataset['start']) <= span.start
	);
	if (sentence === undefined || isSeen(sentence, scroller)) return;
	const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const offset = sentence.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
	const top = scroller.scrollTop + offset - scroller.clientHeight / 3;
	scroller.scrollTo({ top, behavior: isCalm ? 'instant' : 'smooth' });
}

function isSeen(sentence: Element, scroller: Element): boolean {
	const own = sentence.getBoundingClientRect();
	const around = scroller.getBoundingClientRect();
	return own.top >= around.top + 40 && own.bottom <= around.bottom - 20;
}
