// Every page and every kind of question, asked, to be proven and revealed, for people who see, point
// and read in different ways (WCAG 2.2 AA).

import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';
import { test, visit } from './support/visit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
	test(`a reader with any aid finds no barrier on any page, ${colorScheme} edition`, async ({
		page,
		pages
	}) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await visit(page, pages, async ({ name }) => {
			const { violations } = await axe(page, colorScheme).analyze();
			const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
			expect.soft(found, name).toEqual([]);
		});
	});
}

test('a reader on a narrow phone never scrolls sideways', async ({ page, pages }) => {
	test.setTimeout(180_000);
	await page.setViewportSize({ width: 320, height: 640 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, pages, async ({ name }) => {
		expect.soft(await widerThanWindow(page), name).toEqual([]);
	});
});

test('a reader with text at twice the size never scrolls sideways, and no control is cut', async ({
	page,
	pages
}) => {
	test.setTimeout(180_000);
	await page.setViewportSize({ width: 1280, height: 900 });
	await visit(page, pages, async ({ name }) => {
		await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
		expect.soft(await widerThanWindow(page), name).toEqual([]);
		expect.soft(await cutControls(page), name).toEqual([]);
	});
});

test('a reader who points coarsely finds every target large enough', async ({ page, pages }) => {
	test.setTimeout(180_000);
	await page.setViewportSize({ width: 390, height: 844 });
	await visit(page, pages, async ({ name }) => {
		expect.soft(await smallTargets(page), name).toEqual([]);
	});
});

test('a reader who asks for less motion sees none', async ({ page, pages }) => {
	test.setTimeout(180_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, pages, async ({ name }) => {
		const running = await page.evaluate(() =>
			document
				.getAnimations()
				.filter(({ playState }) => playState === 'running')
				.map(({ effect }) => Number(effect?.getComputedTiming().duration))
				.filter((duration) => duration > 1)
		);
		expect.soft(running, name).toEqual([]);
	});
});

test('a reader with colours of their own still sees which words are the proof', async ({
	page,
	pages
}) => {
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	const reveals = pages.filter(({ name }) => name.endsWith('revealed') || name === 'result');
	await visit(page, reveals, async ({ name }) => {
		const marks = page.getByRole('main').locator('mark').filter({ visible: true });
		expect.soft(await marks.evaluateAll(plainMarks), name).toEqual([]);
	});
});

/** The two editions differ in colours alone: the second look is at those. */
function axe(page: Page, colorScheme: 'light' | 'dark') {
	const builder = new AxeBuilder({ page });
	return colorScheme === 'light'
		? builder.withTags(TAGS)
		: builder.withRules(['color-contrast', 'link-in-text-block']);
}

/** Marks that look like the text around them. */
function plainMarks(marks: readonly Element[]): readonly string[] {
	const isLike = (mark: Element, name: string) => {
		// A mark within a mark inherits, or draws its own line below the other's.
		const around = mark.parentElement?.closest(':not(mark, .marked)') ?? document.body;
		const own = getComputedStyle(mark).getPropertyValue(name);
		return own === getComputedStyle(around).getPropertyValue(name) || own === 'rgba(0, 0, 0, 0)';
	};
	return marks
		.filter((mark) => isLike(mark, 'background-color'))
		.filter((mark) => isLike(mark, 'text-decoration-line'))
		.filter((mark) => isLike(mark, 'outline-style') && isLike(mark, 'border-bottom-style'))
		.map(({ outerHTML }) => outerHTML.slice(0, 200));
}

/** What makes the page wider than the window; boxes that scroll by themselves are fine. */
function widerThanWindow(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		if (root.scrollWidth <= root.clientWidth) return [];
		const wide = [...document.body.querySelectorAll('*')]
			.filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
			.map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`);
		return [`${root.scrollWidth} px wide`, ...wide.slice(0, 8)];
	});
}

/** Controls whose words do not fit into them. */
function cutControls(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('button, .button, label, select, summary')]
			.filter((one) => one.checkVisibility() && !one.classList.contains('visually-hidden'))
			.filter((one) => {
				const clips = getComputedStyle(one).overflowX !== 'visible' && one.tagName !== 'SELECT';
				return (
					clips &&
					(one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
				);
			})
			.map((one) => one.outerHTML.slice(0, 120))
	);
}

/**
 * Targets under 44 px high. A control within a label counts by its label; a link in running text is
 * excepted, and the number of a proof within the article needs 24 px (WCAG 2.2, 2.5.8).
 */
function smallTargets(page: Page): Promise<readonly string[]> {
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
