/**
 * What makes this browser a room's host, so that no address on a projector holds the secret. Sent to
 * the room's own wall alone: a year of lessons must not pile up in every request.
 */
import type { Cookies } from '@sveltejs/kit';
import { cookieOptions } from './browser-cookie.ts';

type Page = { readonly cookies: Cookies; readonly url: URL };

/** The host's token that this browser has for the room of that code, if it has one. */
export function readHostCookie(cookies: Cookies, code: string): string | undefined {
	return cookies.get(nameOf(code));
}

/** From here on the room's wall is the host's in this browser, and no address holds the secret. */
export function keepHostCookie(
	{ cookies, url }: Page,
	{ code, token }: { readonly code: string; readonly token: string }
): void {
	cookies.set(nameOf(code), token, wallCookieOptions(url, code));
}

/** For a secret that only the wall of that room and its report read. */
export function wallCookieOptions(url: URL, code: string) {
	return { ...cookieOptions(url), path: `/wall/${code}`, httpOnly: true } as const;
}

/** A code is of letters and figures that a cookie's name may hold. */
function nameOf(code: string): string {
	return `host-${code}`;
}
