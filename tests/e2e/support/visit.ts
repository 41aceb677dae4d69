import { type Page, test as base } from '@playwright/test';
import { type Stop, allPages } from './pages.ts';
import { test as withOrigin } from './test.ts';

/** `pages`: every page, ready to be opened. Brought about once for a worker. */
let pages: Promise<readonly Stop[]> | undefined;

export const test = withOrigin.extend<{ readonly pages: readonly Stop[] }>({
	pages: async ({ origin }, use) => {
		pages ??= allPages(origin);
		await use(await pages);
	}
});

/** Opens each page in turn and checks it; a page that fails does not hide the others. */
export async function visit(
	page: Page,
	pages: readonly Stop[],
	check: (stop: Stop) => Promise<void>
) {
	for (const stop of pages) {
		await base.step(stop.name, async () => {
			await page.goto(stop.path);
			await page.evaluate(() => document.fonts.ready);
			await check(stop);
		});
	}
}
