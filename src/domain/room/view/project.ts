/**
 * From a room to what one viewer sees of it, whole: joining late, coming back and going on are the
 * same path. `broadcast` prepares what is the same for many; each part is built when it is first
 * asked for, so that a thousand players cost one shared part and a thousand small own ones.
 */
import type { Game } from '../decide.ts';
import { controlsOf } from './controls.ts';
import { admission } from '../membership.ts';
import { holderOf } from '../names.ts';
import { ownPart } from './own-part.ts';
import { type PlayerId, isMember } from '../player.ts';
import { playerOf } from '../players.ts';
import { sharedView } from './shared-view.ts';
import type { GuestView, RoomView, Viewer } from './view.ts';
import type { RosterRow } from './wall-view.ts';
import { rankingIsShown, wallPart } from './wall-part.ts';
import { type Standing, placesOf, standingsOf } from '../score/standings.ts';
import { valuesOf } from '../keyed.ts';
import { tallyOf } from '../score/tally.ts';

export type Broadcast = (viewer: Viewer) => RoomView;

/** The whole view of one viewer at that time. */
export function project(game: Game, viewer: Viewer, now: number): RoomView {
	return broadcast(game, now)(viewer);
}

/** The views of a room at one moment. Parts that are shared are the same values for each viewer. */
export function broadcast(game: Game, now: number): Broadcast {
	const { room } = game;
	const shared = once(() => sharedView(game, now));
	const standings = once(() => standingsOf(room));
	const places = once(() => placesOf(standings()));
	const wall = once(() => wallPart(game, standings));
	const onWall = once(() => controlsOf(game, 'wall'));
	const onRemote = once(() => controlsOf(game, 'remote'));
	const roster = once(() => rosterOf(game, standings()));

	function playerView(id: PlayerId): RoomView {
		const player = playerOf(room, id);
		if (player === undefined || !isMember(player)) {
			return { role: 'outside', isBlocked: player?.status === 'blocked' };
		}
		const place = rankingIsShown(room) ? (places().get(id) ?? null) : null;
		return { role: 'player', shared: shared(), own: { ...ownPart(game, player, now), place } };
	}

	return (viewer) => {
		switch (viewer.role) {
			case 'wall':
				return { role: 'wall', shared: shared(), wall: wall(), controls: onWall() };
			case 'remote':
				return {
					role: 'remote',
					shared: shared(),
					wall: wall(),
					controls: onRemote(),
					roster: roster()
				};
			case 'spectator':
				return { role: 'spectator', shared: shared(), wall: wall() };
			case 'player':
				return playerView(viewer.player);
			case 'guest':
				return guestView(game);
		}
	};
}

function guestView({ room, quiz }: Game): GuestView {
	const { names, teams } = room.settings;
	return {
		role: 'guest',
		title: quiz.title,
		admission: admission(room),
		nameRule: names.kind,
		freeNames:
			names.kind === 'listed'
				? names.names.filter((name) => holderOf(room, name) === undefined)
				: [],
		teams: teams?.division === 'chosen' ? teams.names : []
	};
}

/** Everybody who ever joined, for the host may let them in again; in the order of joining. */
function rosterOf({ room }: Game, standings: readonly Standing[]): readonly RosterRow[] {
	const places = placesOf(standings);
	return valuesOf(room.players)
		.toSorted((one, other) => one.order - other.order)
		.map((player) => ({
			player: player.id,
			name: player.name,
			status: player.status,
			team: player.team,
			accommodation: player.accommodation,
			tally: tallyOf(room, player),
			place: places.get(player.id) ?? null
		}));
}

function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}
