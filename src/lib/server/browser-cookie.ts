import type { Cookies } from '@sveltejs/kit';
import { newSecretId } from './play/secret-id.ts';

const NAME = 'browser';
const SECRET_ID = /^[\w-]{22}$/;

/** Browsers keep a cookie 400 days at the most. */
const KEEP_S = 400 * 86_400;

/** The id under which this browser's attempts are listed; undefined before its first one. */
export function readBrowserId(cookies: Cookies): string | undefined {
	const value = cookies.get(NAME);
	return value !== undefined && SECRET_ID.test(value) ? value : undefined;
}

/**
 * Gives this browser an id, or renews the one it has. `secure` follows the page's own protocol: a
 * class on plain http would lose a secure cookie, and with it its attempts.
 */
export function keepBrowserId(cookies: Cookies, url: URL): string {
	const id = readBrowserId(cookies) ?? newSecretId();
	cookies.set(NAME, id, { ...cookieOptions(url), httpOnly: true });
	return id;
}

export function cookieOptions(url: URL) {
	return {
		path: '/',
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: KEEP_S
	} as const;
}
