import { redirect } from '@sveltejs/kit';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { type RefusalCode, explain } from '#formats/refusals.ts';
import { keepBrowserId } from '#server/browser-cookie.ts';
import { heldRoom } from '#server/live/held-room.ts';
import type { JoinWish, RoomFacts } from '#server/live/port.ts';
import { readForm } from '#server/read-form.ts';
import { failWith, orError } from '#server/respond.ts';
import { keepSeatCookie, readSeatCookie } from '#server/seat-cookie.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

/** Longer than any code with all that people type between its letters. */
const LONGEST_SHOWN = 12;

export const load: PageServerLoad = async (event) => {
	const typed = (event.url.searchParams.get('code') ?? '').trim();
	const shown = typed.toUpperCase().slice(0, LONGEST_SHOWN);
	// Before the first code is typed, so that a browser is known by the first wrong one.
	keepBrowserId(event.cookies, event.url);
	if (typed === '') return { step: 'code', code: '', refusal: undefined } as const;
	const found = await findRoom(event, typed);
	if (!found.ok) return { step: 'code', code: shown, refusal: explain(found.refusal) } as const;
	const seat = isSomebodyElse(event.url) ? undefined : await seatHere(event, found.value);
	if (seat?.stands === 'in') redirect(303, `/seat/${seat.token}?back`);
	return {
		step: 'join',
		code: found.value.code,
		...(await doorOf(event, found.value, seat))
	} as const;
};

export const actions: Actions = {
	join: async (event) => {
		const form = await readForm(event);
		const name = textOf(form, 'name');
		const team = textOf(form, 'team');
		const kept = { name: name ?? '', team: team ?? '' };
		const found = await findRoom(event, event.url.searchParams.get('code') ?? '');
		if (!found.ok) return failWith(found.refusal, kept);
		const again = seatAgain(event, found.value);
		// Who comes back and writes no name keeps the one they had.
		const keepsName = name === undefined || (name.trim() === '' && again.seat !== undefined);
		const wish = {
			...again,
			...(keepsName ? {} : { name }),
			...(team === undefined ? {} : { team: Number(team) })
		};
		const joined = await takeSeat(event, found.value, wish);
		if (!joined.ok) return failWith(joined.refusal, kept);
		const { code, deletedAt } = found.value;
		keepSeatCookie(event, { code, deletedAt, token: joined.value }, Date.now());
		redirect(303, `/seat/${joined.value}`);
	}
};

type Door = PageServerLoadEvent | RequestEvent;

function senderOf({ cookies, url, getClientAddress }: Door) {
	return { address: getClientAddress(), subject: keepBrowserId(cookies, url) };
}

async function findRoom(event: Door, typed: string): Promise<Outcome<RoomFacts, RefusalCode>> {
	const { limits, live } = event.locals.app;
	const tokenOf = (code: string) => readSeatCookie(event.cookies, code);
	const held = await heldRoom(live, { code: typed, tokenOf });
	if (held !== undefined) return accept(held.facts);
	const guesses = limits.guess(senderOf(event));
	if (await guesses.isBlocked()) return refuse('code-tries-used-up');
	const found = await live.findRoom(typed);
	if (!found.ok && found.refusal.code === 'code-unknown') await guesses.failed();
	return found;
}

async function takeSeat(
	event: RequestEvent,
	{ room }: RoomFacts,
	wish: JoinWish
): Promise<Outcome<string, RefusalCode>> {
	const { limits, live } = event.locals.app;
	if (!(await limits.admit('join', senderOf(event)))) return refuse('too-many-requests');
	return live.join(room, wish);
}

type SeatHere = { readonly stands: 'in' | 'removed' | 'blocked'; readonly token: string };

/** The seat that this browser has in the room, and whether it is still its own. */
async function seatHere(event: Door, { room, code }: RoomFacts): Promise<SeatHere | undefined> {
	const { live } = event.locals.app;
	const token = readSeatCookie(event.cookies, code);
	if (token === undefined) return undefined;
	const pass = await live.admit(token);
	// A code is given out again once its room is deleted.
	if (!pass.ok || pass.value.room !== room) return undefined;
	const view = await live.view(pass.value);
	if (!view.ok) return undefined;
	if (view.value.role === 'player') return { stands: 'in', token };
	if (view.value.role !== 'outside') return undefined;
	return { stands: view.value.isBlocked ? 'blocked' : 'removed', token };
}

/** What stands at the door for who has no seat, or lost it. */
async function doorOf({ locals }: Door, { room }: RoomFacts, seat: SeatHere | undefined) {
	const { live, quizzes } = locals.app;
	const view = orError(await live.view({ room, viewer: { role: 'guest' } }));
	if (view.role !== 'guest') throw new Error(`A guest sees as ${view.role}.`);
	const { slug, language } = orError(await live.game(room)).quiz;
	const code = seat?.stands === 'blocked' ? 'blocked' : view.admission;
	return {
		guest: view,
		language,
		refusal: code === 'open' ? undefined : explain({ code }),
		isReturning: seat?.stands === 'removed',
		/** To be played alone, where the room takes in nobody. */
		aloneAt: (await quizzes.find(slug)).ok ? `/quiz/${slug}` : undefined
	};
}

/** Who joins again comes to the same seat, unless another person sits at the device now. */
function seatAgain({ cookies, url }: Door, { code }: RoomFacts): Pick<JoinWish, 'seat'> {
	const seat = isSomebodyElse(url) ? undefined : readSeatCookie(cookies, code);
	return seat === undefined ? {} : { seat };
}

function isSomebodyElse(url: URL): boolean {
	return url.searchParams.get('somebody') === 'else';
}

/** Undefined where the form does not ask for it. */
function textOf(form: FormData, name: string): string | undefined {
	const value = form.get(name);
	return typeof value === 'string' ? value : undefined;
}
