/**
 * What players type to find a room: six characters of an alphabet in which no two look alike on a
 * wall (no O and 0, I, 1 and L, 2 and Z, 5 and S, 8 and B) and no vowel spells a word. 64 million of
 * them, so that a guess at a running room is not worth trying.
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';

export const ROOM_CODE_ALPHABET = 'CDFHJKMNPRTVWXY34679';

export const ROOM_CODE_LENGTH = 6;

const CODE = new RegExp(`^[${ROOM_CODE_ALPHABET}]{${ROOM_CODE_LENGTH}}$`);

/** What people put between letters when they copy them from a wall. */
const BETWEEN = /[\s\p{Pd}._]+/gu;

/** However it was typed: in any case, in groups. */
export function readRoomCode(typed: string): Outcome<string, 'code-unknown'> {
	// Before the work: a megabyte is no code.
	if (typed.length > 100) return refuse('code-unknown');
	const code = typed.normalize('NFKC').replace(BETWEEN, '').toUpperCase();
	return CODE.test(code) ? accept(code) : refuse('code-unknown');
}
