/**
 * What the wall has besides the shared part. Cost: the class, once a broadcast; `standings` are
 * counted only where they are shown.
 */
import { isRevealedTo } from '../answers.ts';
import type { Game } from '../decide.ts';
import { distributionOf, heatMapOf } from './distribution.ts';
import { valuesOf } from '../keyed.ts';
import { type Player, isMember } from '../player.ts';
import { givenOf } from '../players.ts';
import type { Room } from '../room.ts';
import { sealedQuestion } from './sealed.ts';
import { type Standing, classShare, shareOf, teamStandings } from '../score/standings.ts';
import type { PodiumPlace, WallPart } from './wall-view.ts';

/** More names than this are no podium: the first to join of those who share a place are shown. */
const LONGEST_PODIUM = 10;

export function wallPart(game: Game, standings: () => readonly Standing[]): WallPart {
	const { room } = game;
	const members = valuesOf(room.players)
		.filter(isMember)
		.toSorted((one, other) => one.order - other.order);
	const revealed = room.phase.kind === 'revealed' ? room.phase.index : undefined;
	const isShown = rankingIsShown(room);
	const podium = isShown ? podiumOf(standings()) : [];
	return {
		names: members.map(({ id, name, team }) => ({ player: id, name, team })),
		teams: isShown ? teamStandings(room, standings()) : [],
		distribution:
			revealed === undefined
				? null
				: distributionOf(room, revealed, sealedQuestion(game, revealed)),
		heatMap: revealed === undefined ? null : heatMapOf(room, revealed),
		podium: podium.slice(0, LONGEST_PODIUM),
		podiumRest: Math.max(0, podium.length - LONGEST_PODIUM),
		classShare: isShown || room.phase.kind === 'finished' ? classShare(standings()) : null,
		board:
			room.phase.kind === 'own-pace'
				? members.map((player) => ({
						player: player.id,
						name: player.name,
						done: doneBy(room, player)
					}))
				: []
	};
}

/** ROOM-48. */
export function rankingIsShown({ settings, phase }: Room): boolean {
	switch (settings.ranking) {
		case 'hidden':
			return false;
		case 'end':
			return phase.kind === 'finished';
		case 'each':
			return phase.kind === 'finished' || phase.kind === 'standings';
	}
}

function podiumOf(standings: readonly Standing[]): readonly PodiumPlace[] {
	return standings.flatMap(({ player, tally, place }) =>
		place === null || place > 3 ? [] : [{ name: player.name, place, share: shareOf(tally) }]
	);
}

function doneBy(room: Room, player: Player): number {
	return room.questions.filter(
		(_, index) => givenOf(room, player, index) && isRevealedTo(room, player, index)
	).length;
}
