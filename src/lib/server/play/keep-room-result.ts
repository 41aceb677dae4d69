/** From a seat in a room that has ended to an attempt of the browser that asks (ROOM-80). */
import { createHash } from 'node:crypto';
import type { Attempt } from '#domain/attempt/attempt.ts';
import { type Outcome, refuse } from '#domain/refusal.ts';
import { attemptFromRoom } from '#domain/room/attempt-from-room.ts';
import type { Game } from '#domain/room/decide.ts';
import type { PlayerId } from '#domain/room/player.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import { keepBrowserId } from '../browser-cookie.ts';
import type { Request } from './open-attempt.ts';

export type KeptSeat = {
	readonly game: Game;
	readonly player: PlayerId;
	/** The seat's secret, from which the attempt's own follow: the same seat has one attempt. */
	readonly token: string;
};

export async function keepRoomResult(
	{ locals, cookies, url, getClientAddress }: Request,
	{ game, player, token }: KeptSeat
): Promise<Outcome<Attempt, RefusalCode>> {
	if (game.room.phase.kind !== 'finished') return refuse('room-running');
	const ids = { id: secretFrom(token, 'attempt'), shareId: secretFrom(token, 'share') };
	const attempt = attemptFromRoom(game, player, ids);
	if (attempt === undefined) return refuse('not-in-this-phase', 'nothing to keep');
	const browserId = keepBrowserId(cookies, url);
	const sender = { address: getClientAddress(), subject: browserId };
	if (!(await locals.app.limits.admit('start', sender))) return refuse('too-many-requests');
	return locals.app.attempts.keep(attempt, browserId);
}

/** As unguessable as the token, which it does not tell; 22 letters, like every secret id. */
function secretFrom(token: string, use: 'attempt' | 'share'): string {
	return createHash('sha256')
		.update(`${use}\0${token}`)
		.digest()
		.subarray(0, 16)
		.toString('base64url');
}
