/** Places, the podium, teams and the class's own result, counted once a broadcast for everybody. */
import { valuesOf } from '../keyed.ts';
import { type Player, type PlayerId, isMember } from '../player.ts';
import type { Room } from '../room.ts';
import { type Tally, tallyOf } from './tally.ts';

export type Standing = {
	readonly player: Player;
	readonly tally: Tally;
	/** From 1; equals share a place. Null: asked too little, or nothing reached (ROOM-48). */
	readonly place: number | null;
};

export type TeamStanding = {
	readonly name: string;
	readonly members: number;
	/** Mean of the members' shares, 0 to 1. */
	readonly share: number;
	readonly place: number;
};

/** The best first; those without a place last. Cost: players × questions. */
export function standingsOf(room: Room): readonly Standing[] {
	const tallies = valuesOf(room.players)
		.filter(isMember)
		.map((player) => ({ player, tally: tallyOf(room, player) }));
	const least = Math.max(0, ...tallies.map(({ tally }) => tally.asked)) / 2;
	const isPlaced = ({ tally }: { readonly tally: Tally }) =>
		tally.asked >= least && shareOf(tally) > 0;
	const compare = comparison(room);
	const placed = tallies
		.filter(isPlaced)
		.toSorted((one, other) => compare(one.tally, other.tally) || joinedFirst(one, other));
	const others = tallies.filter((one) => !isPlaced(one)).toSorted(joinedFirst);
	return [
		...withPlaces(placed, (one, other) => compare(one.tally, other.tally)),
		...others.map((one) => ({ ...one, place: null }))
	];
}

/** ROOM-46: what was reached of what could be, 0 to 1 save where confidence is scored. */
export function shareOf({ worth, asked }: Pick<Tally, 'worth' | 'asked'>): number {
	return asked === 0 ? 0 : worth / asked;
}

/** ROOM-49: the class against the text, 0 to 1; null before anything counts. */
export function classShare(standings: readonly Standing[]): number | null {
	const sum = (of: (tally: Tally) => number) =>
		standings.reduce((total, { tally }) => total + of(tally), 0);
	const asked = sum((tally) => tally.asked);
	return asked === 0 ? null : sum(({ credit }) => credit) / asked;
}

/** ROOM-66: the mean, so that a team of three is not beaten by its size. Empty teams stand last. */
export function teamStandings(room: Room, standings: readonly Standing[]): readonly TeamStanding[] {
	const teams = (room.settings.teams?.names ?? []).map((name, team) => {
		const shares = standings
			.filter(({ player, tally }) => player.team === team && tally.asked > 0)
			.map(({ tally }) => shareOf(tally));
		const total = shares.reduce((sum, share) => sum + share, 0);
		const share = total / Math.max(1, shares.length);
		const rank = shares.length === 0 ? -Infinity : rounded(share);
		return { name, members: room.teamSizes[team] ?? 0, share, rank };
	});
	const better = (one: { rank: number }, other: { rank: number }) =>
		Number(other.rank > one.rank) - Number(one.rank > other.rank);
	return withPlaces(teams.toSorted(better), better).map(({ rank: _, ...team }) => team);
}

/** The place of each player who has one, for looking up. */
export function placesOf(standings: readonly Standing[]): ReadonlyMap<PlayerId, number> {
	return new Map(
		standings.flatMap(({ player, place }) => (place === null ? [] : [[player.id, place] as const]))
	);
}

function comparison({ settings }: Room): (one: Tally, other: Tally) => number {
	const byShare = (one: Tally, other: Tally) => rounded(shareOf(other)) - rounded(shareOf(one));
	if (settings.scoring !== 'tie-break') return byShare;
	return (one, other) => byShare(one, other) || rounded(one.usedShare) - rounded(other.usedShare);
}

/** Sums of the same fractions in another order differ in their last digits. */
function rounded(share: number): number {
	return Math.round(share * 1e9);
}

function joinedFirst(one: { readonly player: Player }, other: { readonly player: Player }): number {
	return one.player.order - other.player.order;
}

/** 1, 2, 2, 4: equals share the place that the first of them has. */
function withPlaces<Row>(
	rows: readonly Row[],
	compare: (one: Row, other: Row) => number
): readonly (Row & { readonly place: number })[] {
	let place = 0;
	return rows.map((row, at) => {
		const before = rows[at - 1];
		if (before === undefined || compare(before, row) !== 0) place = at + 1;
		return { ...row, place };
	});
}
