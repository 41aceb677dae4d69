import { type Outcome, refuse } from '#domain/refusal.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import { readRoomCode } from '#formats/room-code.ts';
import type { Live, Pass, RoomFacts } from '#server/live/port.ts';

/**
 * The room of that code, for who holds its host's or remote's token. To anybody else it is not said
 * whether there is such a room: a code cannot be found by asking here.
 */
export async function hostedRoom(
	live: Pick<Live, 'admit' | 'facts'>,
	{ code: typed, tokens }: { readonly code: string; readonly tokens: readonly string[] }
): Promise<Outcome<RoomFacts, RefusalCode>> {
	const code = readRoomCode(typed);
	const passes = await Promise.all(tokens.map((token) => live.admit(token)));
	const hosted = passes.find((pass) => pass.ok && isHost(pass.value));
	const gone = passes.find((pass) => !pass.ok && pass.refusal.code === 'room-gone');
	const pass = hosted ?? gone ?? refuse('host-only');
	if (!pass.ok) return pass;
	const facts = await live.facts(pass.value.room);
	const isOther = facts.ok && (!code.ok || facts.value.code !== code.value);
	return isOther ? refuse('host-only') : facts;
}

function isHost({ viewer }: Pass): boolean {
	return viewer.role === 'wall' || viewer.role === 'remote';
}
