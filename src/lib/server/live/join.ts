/** Taking a seat. */
import { randomBytes } from 'node:crypto';
import { type Outcome, accept } from '#domain/refusal.ts';
import { type PlayerId, isMember } from '#domain/room/player.ts';
import { playerOf } from '#domain/room/players.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import { readNickname } from '#formats/nickname.ts';
import { newSecretId } from '../play/secret-id.ts';
import type { LiveRoom } from './live-room.ts';
import type { JoinWish } from './port.ts';

/** The player whose seat it is: `seat` again, or a new one. Durable when this resolves. */
export async function join(
	room: LiveRoom,
	wish: JoinWish,
	seat: PlayerId | undefined
): Promise<Outcome<PlayerId, RefusalCode>> {
	const player = seat ?? newPlayerId();
	const name = fitName(room, player, wish.name);
	if (!name.ok) return name;
	const { team } = wish;
	const done = await room.act({
		...{ kind: 'join', id: newSecretId(), player },
		...(name.value === undefined ? {} : { name: name.value }),
		...(team === undefined ? {} : { team })
	});
	if (!done.ok) return done;
	room.expect(player);
	return accept(player);
}

/**
 * A name of one's own passes the filter; one from a list is compared with the list as it is. Who has
 * been here keeps the one they had, unless they were removed and ask for another.
 */
function fitName(
	{ game }: LiveRoom,
	player: PlayerId,
	name: string | undefined
): Outcome<string | undefined, RefusalCode> {
	const known = playerOf(game.room, player);
	if (known !== undefined && (isMember(known) || name === undefined)) return accept(undefined);
	return game.room.settings.names.kind === 'own' ? readNickname(name ?? '') : accept(name);
}

/** No secret, and it stands in every list of names, so it is short: one of 2^48. */
function newPlayerId(): PlayerId {
	return randomBytes(6).toString('base64url');
}
