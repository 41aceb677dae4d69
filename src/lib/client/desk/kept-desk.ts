/**
 * What of a desk has not been acknowledged lies in the browser's storage. Storage may be refused (a
 * private window, a full quota): then nothing is kept, and the page says what is unsaved.
 */
import type { SaveRequest } from '#formats/desk-view.ts';

export function keepDesk(token: string, request: SaveRequest): void {
	try {
		localStorage.setItem(keyOf(token), JSON.stringify(request));
	} catch {
		// A kindness: the desk itself is on the page, and leaving it asks first.
	}
}

export function forgetDesk(token: string): void {
	try {
		localStorage.removeItem(keyOf(token));
	} catch {
		// Nothing was kept.
	}
}

/** Undefined where nothing is kept, or something that is none of ours. */
export function keptDesk(token: string): SaveRequest | undefined {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(keyOf(token)) ?? 'null');
		return isRequest(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

function keyOf(token: string): string {
	return `desk:${token}`;
}

/** Written by this page alone; the server checks every field of it again. */
function isRequest(value: unknown): value is SaveRequest {
	if (typeof value !== 'object' || value === null) return false;
	if (!('revision' in value) || !('desk' in value)) return false;
	const { revision, desk } = value;
	if (typeof revision !== 'number' || typeof desk !== 'object' || desk === null) return false;
	return ['source', 'rounds', 'cards'].every((name) => name in desk);
}
