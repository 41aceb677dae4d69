/** A player in the host's list, in words. */
import { ordinalWords } from '#lib/components/room/ordinal-words.ts';
import type { Accommodation, Player } from '#domain/room/player.ts';
import type { RosterRow } from '#domain/room/view/wall-view.ts';

/** Undefined where there is nothing to say: most are in. */
export function statusWords(status: Player['status']): string | undefined {
	switch (status) {
		case 'in':
			return undefined;
		case 'away':
			return 'phone away';
		case 'removed':
			return 'removed';
		case 'blocked':
			return 'blocked';
	}
}

/** `7 of 9 right · 2nd`; empty before anything counts. */
export function scoreWords({ tally, place }: Pick<RosterRow, 'tally' | 'place'>): string {
	if (tally.asked === 0) return '';
	const right = `${tally.right} of ${tally.asked} right`;
	return place === null ? right : `${right} · ${ordinalWords(place)}`;
}

export function accommodationWords(accommodation: Accommodation): readonly string[] {
	const { timeFactor, hasLargerText, hasSimplerView } = accommodation;
	return [
		...(timeFactor === null ? ['no time limit'] : []),
		...(timeFactor !== null && timeFactor !== 1 ? [`time × ${timeFactor}`] : []),
		...(hasLargerText ? ['larger text'] : []),
		...(hasSimplerView ? ['simpler view'] : [])
	];
}
