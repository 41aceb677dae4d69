// What would keep somebody out of the page that is open (WCAG 2.2 AA). Each answers with what it found.

import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks at the page as it is now, in both editions; what is found does not hide what comes after. */
export async function inspect(page: Page, name: string) {
	await test.step(name, async () => {
		expect.soft(await widerThanWindow(page), name).toEqual([]);
		expect.soft(await smallTargets(page), name).toEqual([]);
		for (const edition of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme: edition });
			expect.soft(await violations(page, edition), `${name}, ${edition}`).toEqual([]);
		}
	});
}

/** The two editions differ in colours alone: the look at the dark one is at those. */
export async function violations(
	page: Page,
	edition: 'light' | 'dark'
): Promise<readonly string[]> {
	// No page here has frames: what is meant for those takes a page of its own, and half of the time.
	const builder = new AxeBuilder({ page }).setLegacyMode();
	const axe =
		edition === 'light'
			? builder.withTags(TAGS)
			: builder.withRules(['color-contrast', 'link-in-text-block']);
	const { violations: found } = await axe.analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** What makes the page wider than the window; boxes that scroll by themselves are fine. */
export function widerThanWindow(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		if (root.scrollWidth <= root.clientWidth) return [];
		const wide = [...document.body.querySelectorAll('*')]
			.filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
			.map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`);
		return [`${root.scrollWidth} px wide`, ...wide.slice(0, 8)];
	});
}

/**
 * Targets under 44 px high. A control within a label counts by its label; a link in running text is
 * excepted, and the number of a proof within the article needs 24 px (WCAG 2.2, 2.5.8).
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		// A label in running text is as high as the padded words in it.
		const height = (one: Element) =>
			Math.max(...[one, ...one.children].map((box) => box.getBoundingClientRect().height));
		const isInText = (one: Element) => {
			const around = one.closest('p, li, th, td, figcaption, label, h2, h3, dd');
			const words = (element: Element | null) => element?.textContent?.trim().length ?? 0;
			return around !== null && words(around) > words(one) + 1;
		};
		return [
			...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')
		]
			.filter((one) => one.checkVisibility({ visibilityProperty: true }))
			.filter((one) => !one.classList.contains('skip'))
			.map((one) => ({ one, target: one.closest('label') ?? one }))
			.filter(({ one, target }) => {
				if (one.closest('article') !== null) return height(target) < 24;
				if (one.tagName === 'A' && isInText(one)) return false;
				return height(target) < 44;
			})
			.map(({ one, target }) => `${Math.round(height(target))} px: ${one.outerHTML.slice(0, 140)}`);
	});
}
