/** What must be true of every room at any time. Each returns what is wrong, if anything is. */
import { isDeepStrictEqual } from 'node:util';
import { remainingMs } from '#domain/room/clock.ts';
import type { RoomEvent } from '#domain/room/event.ts';
import { valuesOf } from '#domain/room/keyed.ts';
import { roomOf } from '#domain/room/open-room.ts';
import { isMember } from '#domain/room/player.ts';
import { givenOf, isDone, isPending, playerOf } from '#domain/room/players.ts';
import type { Room } from '#domain/room/room.ts';
import { tallyOf } from '#domain/room/score/tally.ts';
import type { PlainRecount } from './plain-recount.ts';
import type { World } from './world.ts';

/** The counts that the fold keeps are what counting the class gives. */
export function wrongCounts(room: Room): string | undefined {
	const players = valuesOf(room.players);
	const count = (is: (one: (typeof players)[number]) => boolean) => players.filter(is).length;
	const counted = {
		joined: players.length,
		members: count(isMember),
		present: count(({ status }) => status === 'in'),
		done: count((player) => isDone(room, player)),
		pending: count((player) => isPending(room, player)),
		teamSizes: room.teamSizes.map((_, team) => count((one) => isMember(one) && one.team === team))
	};
	const { joined, members, present, done, pending, teamSizes } = room;
	const kept = { joined, members, present, done, pending, teamSizes };
	if (!isDeepStrictEqual(kept, counted)) {
		return `the counts are ${JSON.stringify(kept)}, not ${JSON.stringify(counted)}`;
	}
	const names = new Set(players.filter(isMember).map(({ name }) => name.toLowerCase()));
	return names.size === members ? undefined : 'two members have one name';
}

/** Scores and answers are those of the plain recount. */
export function wrongScores(room: Room, recount: PlainRecount): string | undefined {
	for (const player of valuesOf(room.players)) {
		const { asked, credit, worth } = tallyOf(room, player);
		const plain = recount.score(room, player.id);
		const isSame =
			asked === plain.asked &&
			Math.abs(credit - plain.credit) < 1e-9 &&
			Math.abs(worth - plain.worth) < 1e-9;
		if (!isSame) {
			return `${player.id} has ${JSON.stringify({ asked, credit, worth })}, counted ${JSON.stringify(plain)}`;
		}
	}
	return wrongAnswers(room, recount);
}

/** One answer a player and question, and it is the first that was in time. */
function wrongAnswers(room: Room, recount: PlainRecount): string | undefined {
	const kept = valuesOf(room.players).flatMap((player) =>
		room.questions.flatMap((_, index) => {
			const given = givenOf(room, player, index);
			return given === undefined ? [] : [`${player.id}/${index} ${given.id} ${given.point?.id}`];
		})
	);
	const noted = [...recount.answers()].map(
		([key, { event, point }]) => `${key} ${event.id} ${point?.id}`
	);
	return isDeepStrictEqual(kept.toSorted(), noted.toSorted())
		? undefined
		: `answers ${kept.toSorted().join(', ')}; noted ${noted.toSorted().join(', ')}`;
}

/** ROOM-32: within a step no event leaves a player less time, save one about that player's time. */
export function shortened(before: Room, event: RoomEvent, after: Room): string | undefined {
	if (before.step !== after.step || event.kind === 'accommodated') return undefined;
	for (const player of valuesOf(before.players)) {
		const now = playerOf(after, player.id) ?? player;
		if (now.way !== player.way) continue;
		const [had, has] = [remainingMs(before, player, event.at), remainingMs(after, now, event.at)];
		if (had !== null && has !== null && has < had) {
			return `${event.kind} leaves ${player.id} ${has} ms of ${had}`;
		}
	}
	return undefined;
}

/** ROOM-11: what was meant for another step changes nothing; a timer ends only what has a time. */
export function staleChange(before: Room, event: RoomEvent, after: Room): string | undefined {
	if (before === after || !('step' in event)) return undefined;
	const isRunning = before.phase.kind === 'asking' || before.phase.kind === 'proving';
	const isStale = event.step !== before.step || (event.kind === 'time-up' && !isRunning);
	return isStale ? `${event.kind} of step ${event.step} changed step ${before.step}` : undefined;
}

/** Who reads the log anew, from JSON and in whatever portions, has the same room. */
export function wrongReplay(world: World): string | undefined {
	const log = parsed(world.log);
	const replayed = log.reduce(world.rules.evolve, roomOf(parsed(world.opened)));
	if (!isDeepStrictEqual(replayed, world.room)) return 'replaying the log gives another room';
	if (!isDeepStrictEqual(parsed(world.room), world.room)) return 'the room is not plain JSON';
	world.catchUp(0);
	world.catchUp(1);
	const isSame = world.servers.every(({ room }) => isDeepStrictEqual(room, world.room));
	return isSame ? undefined : 'two servers have read the same log and have different rooms';
}

function parsed<Value>(value: Value): Value {
	// JSON.parse is untyped; what plain data says does not change on the way.
	return JSON.parse(JSON.stringify(value)) as Value;
}
