/**
 * Times on a slow phone. The profile is Lighthouse's slow 4G (`mobileSlow4G`): 150 ms, 1.6 Mbit/s
 * down, 750 kbit/s up, the processor four times slower. DevTools adds the latency to each request;
 * it slows neither the server nor the making of a connection.
 */
import type { Browser, BrowserContext, Page } from 'playwright';

const CPU_SLOWDOWN = 4;
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (750 * 1024) / 8
};

/** Quiet for so long after the load, a page has painted what it will. */
const SETTLED_MS = 1000;
const TIMEOUT_MS = 30_000;

type Seen = { largestPaint?: number; firstAnswer?: number };
declare global {
	interface Window {
		bench: Seen;
	}
}

/** Milliseconds from the navigation's start to the largest paint, before any input. */
export async function timeToLargestPaint(browser: Browser, url: string): Promise<number> {
	return onSlowPhone(browser, async (page) => {
		await page.addInitScript(observeLargestPaint);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.waitForTimeout(SETTLED_MS);
		return page.evaluate(() => window.bench.largestPaint ?? Number.NaN);
	});
}

/**
 * Who answers a choice question. `at-once`: picks and locks when the options are first laid out; the
 * form then goes by itself where the page's script is not there yet. `by-script`: presses 1 until the
 * script picks the first option, and locks: the page stays, the answer comes by `fetch`.
 */
export type Player = 'at-once' | 'by-script';

/** Milliseconds from the navigation's start until the reveal's stamp is there. Once per attempt. */
export async function timeToFirstAnswer(
	browser: Browser,
	{ url, player }: { readonly url: string; readonly player: Player }
): Promise<number> {
	return onSlowPhone(browser, async (page) => {
		await page.addInitScript(play, player);
		await page.goto(url, { waitUntil: 'commit' });
		const seen = await page.waitForFunction(() => window.bench.firstAnswer);
		return (await seen.jsonValue()) ?? Number.NaN;
	});
}

async function onSlowPhone<Result>(
	browser: Browser,
	run: (page: Page) => Promise<Result>
): Promise<Result> {
	const context = await browser.newContext({
		viewport: { width: 412, height: 823 },
		deviceScaleFactor: 1.75,
		isMobile: true,
		hasTouch: true
	});
	try {
		return await run(await slowPage(context));
	} finally {
		await context.close();
	}
}

async function slowPage(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	page.setDefaultTimeout(TIMEOUT_MS);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', NETWORK);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	return page;
}

/** Runs in the browser, as does the next: nothing outside of them is there. */
function observeLargestPaint(): void {
	window.bench = {};
	new PerformanceObserver((list) => {
		window.bench.largestPaint = list.getEntries().at(-1)?.startTime ?? Number.NaN;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** Begins anew in the document that a plain form leads to; the first one's start is kept. */
function play(player: Player): void {
	window.bench = {};
	sessionStorage['benchStart'] ??= performance.timeOrigin;
	let isLocked = false;
	const timer = setInterval(() => {
		if (document.querySelector('.stamp') !== null) {
			const now = performance.timeOrigin + performance.now();
			window.bench.firstAnswer = now - Number(sessionStorage['benchStart']);
			clearInterval(timer);
			return;
		}
		const option = document.querySelector<HTMLInputElement>('[data-answer-key="1"]');
		const lock = document.querySelector<HTMLButtonElement>(
			'form[action="?/answer"] .actions button'
		);
		if (isLocked || option === null || lock === null || lock.offsetHeight === 0) return;
		if (player === 'at-once') option.click();
		else document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
		if (!option.checked) return;
		isLocked = true;
		lock.click();
	}, 16);
}
