/** What the player's page says in figures. */
import type { Tally } from '#domain/room/score/tally.ts';
import type { Counts, SharedSettings } from '#domain/room/view/view.ts';

/** `12 of 24 have answered.`: of all that are to come, whoever is away by now included. */
export function progressWords({ done, pending }: Counts, what: string): string {
	return `${done} of ${done + pending} ${what}.`;
}

/** `7 of 9 right, 5 proven`. */
export function tallyWords(
	{ right, asked, proven }: Tally,
	{ hasProofStep }: SharedSettings
): string {
	const score = `${right} of ${asked} right`;
	return hasProofStep ? `${score}, ${proven} proven` : score;
}

/** `6.25 points` where more counts than being right; else undefined, for the marks say it all. */
export function pointsWords(worth: number, { scoring }: SharedSettings): string | undefined {
	if (scoring !== 'speed' && scoring !== 'confidence') return undefined;
	const points = Math.round(worth * 100) / 100;
	return `${points < 0 ? '−' : ''}${Math.abs(points)} ${points === 1 ? 'point' : 'points'}`;
}
