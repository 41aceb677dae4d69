/** What a page makes a browser load: each file by itself, brotli at its best, whatever is sent. */
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Browser, Response } from 'playwright';

/** Bytes. `packed` is after brotli; fonts are packed already. */
export type Bytes = { readonly raw: number; readonly packed: number };

export type Weight = {
	readonly script: Bytes;
	readonly style: Bytes;
	readonly font: Bytes;
	/** The page itself, the data it hydrates from included. */
	readonly document: Bytes;
};

const NOTHING: Bytes = { raw: 0, packed: 0 };
const pack = promisify(brotliCompress);

/** Loads the page with an empty cache and waits until it asks for nothing more. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const loading = new Map<string, Promise<Loaded>>();
	page.on('response', (response) => {
		if (!loading.has(response.url())) loading.set(response.url(), loaded(response));
	});
	const answer = await page.goto(url, { waitUntil: 'networkidle' });
	if (answer?.status() !== 200) throw new Error(`${url} answers ${answer?.status()}`);
	const files = await Promise.all(loading.values());
	await context.close();
	const sum = (kind: Loaded['kind']) =>
		files.filter((file) => file.kind === kind).reduce(added, NOTHING);
	return {
		script: sum('script'),
		style: sum('style'),
		font: sum('font'),
		document: sum('document')
	};
}

type Loaded = Bytes & { readonly kind: 'script' | 'style' | 'font' | 'document' | 'other' };

async function loaded(response: Response): Promise<Loaded> {
	const body = await response.body();
	const kind = kindOf(response.headers()['content-type'] ?? '');
	const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
	const packed = kind === 'font' ? body.length : (await pack(body, best)).length;
	return { kind, raw: body.length, packed };
}

/** By what it is: a browser calls a preloaded module now a script and now something else. */
function kindOf(contentType: string): Loaded['kind'] {
	if (contentType.includes('javascript')) return 'script';
	if (contentType.includes('css')) return 'style';
	if (contentType.includes('font')) return 'font';
	return contentType.includes('html') ? 'document' : 'other';
}

function added(one: Bytes, other: Bytes): Bytes {
	return { raw: one.raw + other.raw, packed: one.packed + other.packed };
}
