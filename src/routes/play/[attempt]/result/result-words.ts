import type { Origin } from '#domain/attempt/attempt.ts';
import type { Result } from '#domain/report/result.ts';

/** What stands behind the quiz's title. */
export const ORIGIN_NOTES: Readonly<Record<Origin['kind'], string>> = {
	quiz: '',
	retry: ' · the missed ones again',
	challenge: '',
	room: ' · in class'
};

/** "8.5 of 10 points": partial credit and proofs counted in. */
export function pointsLine({ points, asked }: Result): string {
	return `${Math.round(points * 10) / 10} of ${asked} ${asked === 1 ? 'point' : 'points'}`;
}

/** "3 min 20 s in all, 20 s a question." */
export function playingTime({ answeringMs, asked }: Result): string {
	const each = Math.round(answeringMs / 1000 / Math.max(1, asked));
	return `${duration(Math.round(answeringMs / 1000))} in all, ${duration(each)} a question.`;
}

/** What "sure" was worth; nothing where confidence was not asked. */
export function calibrationLine(calibration: Result['calibration']): string | undefined {
	if (calibration.length === 0) return undefined;
	const parts = calibration.map(
		({ confidence, right, asked }) => `${WHEN[confidence]}, ${right} of ${asked} right`
	);
	return `How well you knew what you knew: ${parts.join('; ')}.`;
}

const WHEN = {
	sure: 'when sure',
	'think-so': 'when you thought so',
	guess: 'when guessing'
} as const;

function duration(seconds: number): string {
	const minutes = Math.floor(seconds / 60);
	return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}
