/**
 * Sends a form without leaving the page. When the server refuses or cannot be reached, the page
 * stays as it is, the answer on it, and gets the refusal as `form.refusal`, as it would without a
 * script. A refusal that says that the game has moved on elsewhere brings the page up to date too.
 */
import { applyAction } from '$app/forms';
import { invalidateAll } from '$app/navigation';
import type { ActionResult, SubmitFunction } from '@sveltejs/kit';
import type { RefusalCode } from '#formats/refusals.ts';
import type { ShownRefusal } from './shown-refusal.ts';

type Listener = {
	readonly onSending?: () => void;
	/** Sent, and the next page is on its way. */
	readonly onSent?: () => void;
	readonly onRefused?: () => void;
};

const OFFLINE: ShownRefusal = {
	code: 'offline',
	message: 'The server cannot be reached just now.',
	advice: 'What you have entered is still here. Send it again when you are back online.'
};

const OUTDATED: readonly string[] = [
	'attempt-paused',
	'already-answered',
	'question-not-open',
	'answer-first',
	'attempt-finished'
] satisfies readonly RefusalCode[];

export function sendForm({ onSending, onSent, onRefused }: Listener = {}): SubmitFunction {
	return () => {
		onSending?.();
		return async ({ result }) => {
			if (result.type === 'redirect') {
				onSent?.();
				return applyAction(result);
			}
			onRefused?.();
			const refusal = refusalOf(result) ?? OFFLINE;
			await applyAction({ type: 'failure', status: result.status ?? 503, data: { refusal } });
			if (OUTDATED.includes(refusal.code)) await invalidateAll();
		};
	};
}

function refusalOf(result: ActionResult): ShownRefusal | undefined {
	if (result.type === 'failure') return readRefusal(result.data?.['refusal']);
	// Kit types what was thrown, or sent with `error`, as `any`.
	return result.type === 'error' ? readRefusal(result.error as unknown) : undefined;
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
