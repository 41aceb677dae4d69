/**
 * Sends a form without leaving the page. When the server refuses or cannot be reached, the page
 * stays as it is, the answer on it, and says what happened.
 */
import { applyAction } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';
import type { ShownRefusal } from './shown-refusal.ts';

type Listener = {
	readonly onSending?: () => void;
	/** Sent, and the next page is on its way. */
	readonly onSent?: () => void;
	readonly onRefused: (refusal: ShownRefusal) => void;
};

const OFFLINE: ShownRefusal = {
	code: 'offline',
	message: 'The server cannot be reached just now.',
	advice: 'Your answer is still here. Send it again when you are back online.'
};

export function sendForm({ onSending, onSent, onRefused }: Listener): SubmitFunction {
	return () => {
		onSending?.();
		return async ({ result }) => {
			if (result.type === 'redirect') {
				onSent?.();
				await applyAction(result);
			} else if (result.type === 'failure') {
				onRefused(refusalIn(result.data) ?? OFFLINE);
			} else if (result.type === 'error') {
				onRefused(refusalIn({ refusal: result.error }) ?? OFFLINE);
			}
		};
	};
}

function refusalIn(data: unknown): ShownRefusal | undefined {
	const refusal = (data as { refusal?: Partial<ShownRefusal> } | undefined)?.refusal;
	if (typeof refusal?.code !== 'string' || typeof refusal.message !== 'string') return undefined;
	return { code: refusal.code, message: refusal.message, advice: refusal.advice ?? '' };
}
