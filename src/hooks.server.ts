import { building, dev } from '$app/environment';
import { env } from '$env/dynamic/private';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { explain } from '#formats/refusals.ts';
import { type App, openApp } from '#server/app.ts';
import { readBrowserId } from '#server/browser-cookie.ts';
import { readConfig } from '#server/config.ts';
import { type LiveSockets, liveSockets } from '#server/live/transport/live-sockets.ts';

/**
 * Kept across module reloads in development: the store's lock allows one app to a folder. The http
 * server is outside the build and finds there what takes its sockets (scripts/lib/upgrade-guard.js).
 */
const kept = globalThis as typeof globalThis & {
	verbatimApp?: Promise<App>;
	verbatimLiveSockets?: LiveSockets;
};

export const init: ServerInit = async () => {
	if (building) return;
	await theApp();
};

function theApp(): Promise<App> {
	kept.verbatimApp ??= startApp();
	return kept.verbatimApp;
}

async function startApp(): Promise<App> {
	const config = readConfig(env);
	if (!config.ok) return refuseToStart([config.refusal.detail ?? config.refusal.code]);
	const opened = await openApp(config.value);
	if (!opened.ok) return refuseToStart(opened.lines);
	const app = opened.value;
	kept.verbatimLiveSockets = liveSockets(app.live);
	process.once('sveltekit:shutdown', () => void app.close());
	if (dev) process.once('exit', () => void app.close());
	return app;
}

/** The two faces that the first screen is set in; the others load when a page uses them. */
const FIRST_FONTS = /(newsreader|libre-franklin)-latin-wght-normal/;

function refuseToStart(lines: readonly string[]): never {
	console.error(['Verbatim cannot start:', ...lines].join('\n'));
	process.exit(1);
}

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.app = await theApp();
	event.locals.browserId = readBrowserId(event.cookies);
	const theme = event.cookies.get('theme');
	event.locals.theme = theme === 'day' || theme === 'night' ? theme : undefined;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%verbatim.theme%', event.locals.theme ?? 'system'),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && FIRST_FONTS.test(path))
	});
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
	return response;
};

/** Foreign errors become one of our codes; what only a bug can cause is logged with its trace. */
export const handleError: HandleServerError = ({ error, status }) => {
	if (status === 404) return shown('page-unknown');
	if (status === 413) return shown('body-too-large');
	if (status === 405) return shown('method-not-allowed');
	if (status >= 400 && status < 500) return shown('form-malformed');
	console.error(error);
	return shown('internal');
};

function shown(code: Parameters<typeof explain>[0]['code']): globalThis.App.Error {
	const { message, advice } = explain({ code });
	return { message, advice, code };
}
