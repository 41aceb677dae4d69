import { readRoomCode } from '#formats/room-code.ts';
import type { Live, Pass, RoomFacts } from './port.ts';

export type HeldRoom = { readonly facts: RoomFacts; readonly pass: Pass; readonly token: string };

type Held = {
	/** However it was typed. */
	readonly code: string;
	/** Of the room of that code, as `readRoomCode` reads it; undefined where there is none. */
	readonly tokenOf: (code: string) => string | undefined;
};

/**
 * The room of that code, for who holds a token of it. Nobody guesses who does: they are let in also
 * where their class has used up its wrong codes. Undefined: whatever was held is no token of it.
 */
export async function heldRoom(
	live: Pick<Live, 'admit' | 'facts'>,
	{ code: typed, tokenOf }: Held
): Promise<HeldRoom | undefined> {
	const code = readRoomCode(typed);
	const token = code.ok ? tokenOf(code.value) : undefined;
	if (!code.ok || token === undefined) return undefined;
	const pass = await live.admit(token);
	const facts = pass.ok ? await live.facts(pass.value.room) : pass;
	// A code is given out again once its room is deleted.
	if (!pass.ok || !facts.ok || facts.value.code !== code.value) return undefined;
	return { facts: facts.value, pass: pass.value, token };
}
