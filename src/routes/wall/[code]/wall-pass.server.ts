/** Who looks at the wall: the host by the cookie, anybody else as a spectator. */
import type { RequestEvent } from '@sveltejs/kit';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import { readHostCookie } from '#server/host-cookie.ts';
import { type HeldRoom, heldRoom } from '#server/live/held-room.ts';

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'getClientAddress'> & {
	readonly params: { readonly code: string };
};

export async function wallPass(event: Event): Promise<Outcome<HeldRoom, RefusalCode>> {
	const { cookies, locals, params } = event;
	const { code } = params;
	const tokenOf = (read: string) => readHostCookie(cookies, read);
	const held = await heldRoom(locals.app.live, { code, tokenOf });
	return held?.pass.viewer.role === 'wall' ? accept(held) : spectatorPass(event);
}

async function spectatorPass(event: Event): Promise<Outcome<HeldRoom, RefusalCode>> {
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
