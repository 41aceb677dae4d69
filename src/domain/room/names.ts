/** What players are called (ROOM-60 to ROOM-62). The word filter for own names is at the door. */
import { suggestNickname } from '#domain/nickname.ts';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { RoomRefusal } from './command.ts';
import { type Keyed, valueAt, withValue } from './keyed.ts';
import type { PlayerId } from './player.ts';
import type { Room } from './room.ts';

/** In letters as a reader counts them. */
const LONGEST_NAME = 24;

/** The name a player asks for, as the room's rule has it; it may still get a number behind it. */
export function wishedName(
	room: Room,
	player: PlayerId,
	name: string | undefined
): Outcome<string, RoomRefusal> {
	const rule = room.settings.names;
	switch (rule.kind) {
		case 'generated':
			return accept(suggestNickname(`${room.seed}/${player}`));
		case 'own':
			return fitName(name ?? '');
		case 'listed': {
			if (name === undefined || !rule.names.includes(name)) return refuse('name-unknown');
			const holder = holderOf(room, name);
			return holder !== undefined && holder !== player ? refuse('name-taken', name) : accept(name);
		}
	}
}

/** The name without spaces around and doubled within, if it has a fit length. */
export function fitName(name: string): Outcome<string, RoomRefusal> {
	const plain = name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
	const length = [...plain].length;
	return length === 0 || length > LONGEST_NAME ? refuse('name-unfit', plain) : accept(plain);
}

export function holderOf(room: Room, name: string): PlayerId | undefined {
	return valueAt(room.names, sameName(name));
}

/** ROOM-61: the name, or the name and the first free number; and who holds it from now on. */
export function takeName(
	names: Keyed<PlayerId>,
	wished: string,
	player: PlayerId
): { readonly name: string; readonly names: Keyed<PlayerId> } {
	const isFree = (name: string) => [undefined, player].includes(valueAt(names, sameName(name)));
	let name = wished;
	for (let number = 2; !isFree(name); number++) name = `${wished} ${number}`;
	return { name, names: withValue(names, sameName(name), player) };
}

/** Two names that a class cannot tell apart when they are read out. */
export function sameName(name: string): string {
	return name.normalize('NFKC').toLowerCase();
}
