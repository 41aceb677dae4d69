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
				onRefused(readRefusal(result.data?.['refusal']) ?? OFFLINE);
			} else if (result.type === 'error') {
				const error: unknown = result.error;
				onRefused(readRefusal(error) ?? OFFLINE);
			}
		};
	};
}

/** What our own server sends beside a failure or as an error; anything else is none of ours. */
function readRefusal(value: unknown): ShownRefusal | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	if (!('code' in value) || !('message' in value)) return undefined;
	const { code, message } = value;
	if (typeof code !== 'string' || typeof message !== 'string') return undefined;
	const advice = 'advice' in value && typeof value.advice === 'string' ? value.advice : '';
	return { code, message, advice };
}
