import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/lib/chromium.js';

const port = Number(process.env['E2E_PORT'] ?? 4173);
const baseURL = `http://localhost:${port}`;
const executablePath = findChromium();

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	forbidOnly: Boolean(process.env['CI']),
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// Machines that run this are small and busy; nothing here waits for a clock.
	timeout: 90_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		baseURL,
		// A film of every game would double the time that the games take.
		trace: { mode: 'retain-on-failure', screenshots: false },
		launchOptions: executablePath ? { executablePath } : {}
	},
	projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
	webServer: {
		command: 'node scripts/lib/serve-temporary.js',
		url: baseURL,
		env: { PORT: String(port), HOST: '127.0.0.1' },
		gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 }
	}
});
