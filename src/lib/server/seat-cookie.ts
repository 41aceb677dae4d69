/**
 * Which seat this browser has in a room: read at the room's door alone, and forgotten with the room,
 * so that a year of classes does not pile up in every request.
 */
import type { Cookies } from '@sveltejs/kit';
import { cookieOptions } from './browser-cookie.ts';

type Page = { readonly cookies: Cookies; readonly url: URL };

type SeatInRoom = {
	readonly code: string;
	readonly token: string;
	/** When the room is deleted if nothing more happens in it. */
	readonly deletedAt: number;
};

const DOOR = '/join';

export function readSeatCookie(cookies: Cookies, code: string): string | undefined {
	return cookies.get(nameOf(code));
}

export function keepSeatCookie({ cookies, url }: Page, seat: SeatInRoom, now: number): void {
	const maxAge = Math.max(1, Math.ceil((seat.deletedAt - now) / 1000));
	const options = { ...cookieOptions(url), path: DOOR, httpOnly: true, maxAge };
	cookies.set(nameOf(seat.code), seat.token, options);
}

/** A room's code is of letters and figures that a cookie's name may hold. */
function nameOf(code: string): string {
	return `seat-${code}`;
}
