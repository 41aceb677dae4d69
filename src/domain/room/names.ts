/** What players are called (ROOM-60 to ROOM-62). The word filter for own names is at the door. */
import { suggestNickname } from '#domain/nickname.ts';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { RoomRefusal } from './command.ts';
import { type Keyed, valueAt, withValue } from './keyed.ts';
import { type PlayerId, isMember } from './player.ts';
import { playerOf } from './players.ts';
import type { Room } from './room.ts';

/** In letters as a reader counts them. */
const LONGEST_NAME = 24;

/** Ample for that in any script: segmenting a megabyte is work. */
const LONGEST_IN_UTF16 = 600;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What takes no place on a screen. */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * The name a player asks for, as the room's rule has it; it may still get a number behind it. Who
 * comes back without asking for one keeps the one they had.
 */
export function wishedName(
	room: Room,
	player: PlayerId,
	name: string | undefined
): Outcome<string, RoomRefusal> {
	const rule = room.settings.names;
	const before = playerOf(room, player)?.name;
	switch (rule.kind) {
		case 'generated':
			return accept(before ?? suggestNickname(`${room.seed}/${player}`));
		case 'own':
			return name === undefined && before !== undefined ? accept(before) : fitName(name ?? '');
		case 'listed': {
			const wished = name ?? before;
			if (wished === undefined) return refuse('name-unknown');
			if (wished !== before && !rule.names.includes(wished)) return refuse('name-unknown');
			return isFree(room, wished, player) ? accept(wished) : refuse('name-taken', wished);
		}
	}
}

/** The name without spaces around and doubled within, if it has a fit length and can be seen. */
export function fitName(name: string): Outcome<string, RoomRefusal> {
	if (name.length > LONGEST_IN_UTF16) return refuse('name-unfit');
	const plain = name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
	const isSeen = plain.replaceAll(UNSEEN, '').trim() !== '';
	const length = Array.from(SEGMENTER.segment(plain)).length;
	return isSeen && length <= LONGEST_NAME ? accept(plain) : refuse('name-unfit', plain);
}

/** The member of that name. Who was removed or has another name now does not hold it. */
export function holderOf(room: Room, name: string): PlayerId | undefined {
	const id = valueAt(room.names, sameName(name));
	const player = id === undefined ? undefined : playerOf(room, id);
	if (player === undefined || !isMember(player)) return undefined;
	return sameName(player.name) === sameName(name) ? id : undefined;
}

/** Whether nobody else has it. */
export function isFree(room: Room, name: string, player: PlayerId): boolean {
	return [undefined, player].includes(holderOf(room, name));
}

/** ROOM-61: the name, or the name and the first free number; and who holds it from now on. */
export function takeName(
	room: Room,
	wished: string,
	player: PlayerId
): { readonly name: string; readonly names: Keyed<PlayerId> } {
	let name = wished;
	for (let number = 2; !isFree(room, name, player); number++) name = `${wished} ${number}`;
	return { name, names: withValue(room.names, sameName(name), player) };
}

/** Two names that a class cannot tell apart when they are read out or seen. */
export function sameName(name: string): string {
	return name.normalize('NFKC').replaceAll(UNSEEN, '').toLowerCase();
}
