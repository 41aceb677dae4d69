/**
 * Who may read a room's report: a browser that holds the host's link or the remote's, kept in a
 * cookie, so that no address bar on a projector shows a secret.
 */
import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { roomReport } from '#domain/report/room-report.ts';
import { readHostCookie, wallCookieOptions } from '#server/host-cookie.ts';
import { orError } from '#server/respond.ts';
import { hostedRoom } from './hosted-room.ts';

type Event = Pick<RequestEvent, 'cookies' | 'locals'> & {
	readonly params: { readonly code: string };
};

/** The report with the quiz it is about, or the designed error page. */
export async function loadReport(event: Event) {
	const facts = await loadHostedRoom(event);
	const game = orError(await event.locals.app.live.game(facts.room));
	return { facts, quiz: game.quiz, report: orError(roomReport(game)) };
}

export async function loadHostedRoom({ cookies, locals, params: { code } }: Event) {
	const tokens = tokensIn(cookies, code.toUpperCase());
	return orError(await hostedRoom(locals.app.live, { code, tokens }));
}

/** The remote's link opens the report on that phone; there it makes no host's wall. */
export function keepRemoteCookie(
	{ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
	{ code, token }: { readonly code: string; readonly token: string }
): void {
	cookies.set(`remote-${code}`, token, wallCookieOptions(url, code));
}

function tokensIn(cookies: Cookies, code: string): readonly string[] {
	const tokens = [readHostCookie(cookies, code), cookies.get(`remote-${code}`)];
	return tokens.filter((token) => token !== undefined);
}
