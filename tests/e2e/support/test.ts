import { test as base } from '@playwright/test';

/** `origin`: where the server is, such as `http://localhost:4173`. */
export const test = base.extend<{ readonly origin: string }>({
	origin: async ({ baseURL }, use) => {
		if (baseURL === undefined) throw new Error('playwright.config.ts sets no baseURL');
		await use(new URL(baseURL).origin);
	}
});
