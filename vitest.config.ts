import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/lib/chromium.js';

const inBrowser = 'src/**/*.svelte.test.ts';

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [sveltekit()],
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'scripts/**/*.test.ts',
						'tests/architecture/**/*.test.ts',
						'tests/contract/**/*.test.ts'
					],
					exclude: [inBrowser]
				}
			},
			{
				plugins: [sveltekit()],
				// Found late, they would load a running test anew.
				optimizeDeps: { include: ['@mozilla/readability', 'mammoth/mammoth.browser.min.js'] },
				test: {
					name: 'component',
					include: [inBrowser],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				test: {
					name: 'faults',
					environment: 'node',
					include: ['tests/faults/**/*.test.ts'],
					// These start, kill and restart real processes, again and again, on slow discs too.
					testTimeout: 300_000,
					hookTimeout: 60_000,
					fileParallelism: false
				}
			}
		]
	}
});

/** With no Chromium found, Playwright looks for its own and says so when it has none. */
function launchOptions() {
	const executablePath = findChromium();
	return executablePath ? { executablePath } : {};
}
