// Every page and every kind of question, asked, to be proven and revealed, for people who see, point
// and read in different ways (WCAG 2.2 AA).

import { type Page, expect } from '@playwright/test';
import { smallTargets, violations, widerThanWindow } from './support/barriers.ts';
import { test, visit } from './support/visit.ts';

for (const colorScheme of ['light', 'dark'] as const) {
	test(`a reader with any aid finds no barrier on any page, ${colorScheme} edition`, async ({
		page,
		pages
	}) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await visit(page, pages, async ({ name }) => {
			expect.soft(await violations(page, colorScheme), name).toEqual([]);
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
