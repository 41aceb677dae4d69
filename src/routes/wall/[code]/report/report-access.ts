/**
 * Who may read a room's report: a browser that holds the host's link or the remote's, kept in a
 * cookie, so that no address bar on a projector shows a secret.
 */
import type { RequestEvent } from '@sveltejs/kit';
import { roomReport } from '#domain/report/room-report.ts';
import { type Outcome, refuse } from '#domain/refusal.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import { readRoomCode } from '#formats/room-code.ts';
import type { Pass, RoomFacts } from '#server/live/port.ts';
import { cookieOptions } from '#server/browser-cookie.ts';
import { orError } from '#server/respond.ts';

type Event = Pick<RequestEvent, 'cookies' | 'locals'> & { readonly params: { code: string } };

/** The report with the quiz it is about, or the designed error page. */
export async function loadReport(event: Event) {
	const { live } = event.locals.app;
	const facts = orError(await hostedRoom(event));
	const game = orError(await live.game(facts.room));
	return { facts, quiz: game.quiz, report: orError(roomReport(game)) };
}

/** The room whose host this browser is. Without a link it is not said whether there is one. */
export async function hostedRoom(event: Event): Promise<Outcome<RoomFacts, RefusalCode>> {
	const { live } = event.locals.app;
	const code = readRoomCode(event.params.code);
	if (!code.ok) return code;
	const pass = await hostPass(event, code.value);
	if (pass === undefined) return refuse('host-only');
	const facts = await live.facts(pass.room);
	return facts.ok && facts.value.code !== code.value ? refuse('host-only') : facts;
}

/** The remote's link opens the report on that phone; there it makes no host's wall. */
export function keepRemoteCookie(
	{ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
	{ code, token }: { readonly code: string; readonly token: string }
): void {
	cookies.set(`remote-${code}`, token, { ...cookieOptions(url), httpOnly: true });
}

async function hostPass({ cookies, locals }: Event, code: string): Promise<Pass | undefined> {
	for (const token of [cookies.get(`host-${code}`), cookies.get(`remote-${code}`)]) {
		const pass = token === undefined ? undefined : await locals.app.live.admit(token);
		if (pass?.ok !== true) continue;
		const { role } = pass.value.viewer;
		if (role === 'wall' || role === 'remote') return pass.value;
	}
	return undefined;
}
