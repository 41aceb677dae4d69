/** The links of a finished attempt: its public page and the challenge. */
import type { Attempt } from '#domain/attempt/attempt.ts';
import type { App } from '../app.ts';

export type ShareLinks = {
	readonly result: string;
	readonly challenge: string;
	readonly card: string;
};

/** Absolute, so that they work wherever they are pasted. */
export function shareLinks(app: App, attempt: Attempt, origin: string): ShareLinks {
	const result = `${origin}/share/${attempt.shareId}`;
	return {
		result,
		challenge: `${origin}/challenge/${app.challenges.sign(attempt.shareId)}`,
		card: `${result}/card.png`
	};
}
