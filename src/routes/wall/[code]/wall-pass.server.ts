/** Who looks at the wall: the host by the cookie, anybody else as a spectator. */
import type { RequestEvent } from '@sveltejs/kit';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import { readRoomCode } from '#formats/room-code.ts';
import { readHostCookie } from '#server/host-cookie.ts';
import type { Pass, RoomFacts } from '#server/live/port.ts';

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'getClientAddress'> & {
	readonly params: { readonly code: string };
};

type WallPass = { readonly facts: RoomFacts; readonly pass: Pass; readonly token: string };

export async function wallPass(event: Event): Promise<Outcome<WallPass, RefusalCode>> {
	const host = await hostPass(event);
	return host === undefined ? spectatorPass(event) : accept(host);
}

/** The host is let in also where the class has used up its wrong codes. */
async function hostPass({ cookies, locals, params }: Event): Promise<WallPass | undefined> {
	const { live } = locals.app;
	const code = readRoomCode(params.code);
	const token = code.ok ? readHostCookie(cookies, code.value) : undefined;
	const pass = token === undefined ? undefined : await live.admit(token);
	if (token === undefined || pass?.ok !== true || pass.value.viewer.role !== 'wall')
		return undefined;
	const facts = await live.facts(pass.value.room);
	// A cookie may be older than the room that has its code now.
	if (!facts.ok || !code.ok || facts.value.code !== code.value) return undefined;
	return { facts: facts.value, pass: pass.value, token };
}

async function spectatorPass(event: Event): Promise<Outcome<WallPass, RefusalCode>> {
	const { locals, params } = event;
	const { live, limits } = locals.app;
	const address = event.getClientAddress();
	const guesses = limits.guess({ address, subject: locals.browserId ?? address });
	if (await guesses.isBlocked()) return refuse('code-tries-used-up');
	const facts = await live.findRoom(params.code);
	if (!facts.ok) {
		if (facts.refusal.code === 'code-unknown') await guesses.failed();
		return facts;
	}
	const token = live.tokens(facts.value.room).spectator;
	const pass = await live.admit(token);
	return pass.ok ? accept({ facts: facts.value, pass: pass.value, token }) : pass;
}
