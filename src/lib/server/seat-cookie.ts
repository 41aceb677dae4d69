import type { Cookies } from '@sveltejs/kit';
import { cookieOptions } from './browser-cookie.ts';

type Page = { readonly cookies: Cookies; readonly url: URL };

/** The seat that this browser has in the room of that code, if it has one. */
export function readSeatCookie(cookies: Cookies, code: string): string | undefined {
	return cookies.get(nameOf(code));
}

/** Whoever comes to the room's door from this browser is led to that seat. */
export function keepSeatCookie(
	{ cookies, url }: Page,
	{ code, token }: { readonly code: string; readonly token: string }
): void {
	if (readSeatCookie(cookies, code) === token) return;
	cookies.set(nameOf(code), token, { ...cookieOptions(url), httpOnly: true });
}

export function dropSeatCookie({ cookies, url }: Page, code: string): void {
	cookies.delete(nameOf(code), cookieOptions(url));
}

/** A code is of letters and figures that a cookie's name may hold. */
function nameOf(code: string): string {
	return `seat-${code}`;
}
