import type { ActionResult } from '@sveltejs/kit';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sendForm } from './send-form.ts';

const kit = vi.hoisted(() => ({
	applyAction: vi.fn<(result: ActionResult) => Promise<void>>(() => Promise.resolve()),
	invalidateAll: vi.fn(() => Promise.resolve())
}));
vi.mock('$app/forms', () => ({ applyAction: kit.applyAction }));
vi.mock('$app/navigation', () => ({ invalidateAll: kit.invalidateAll }));

const listener = { onSending: vi.fn(), onSent: vi.fn(), onRefused: vi.fn() };
const refusal = { code: 'too-many-requests', message: 'A lot at once.', advice: 'Wait.' };

/** Sends a form that the server answers so. */
async function send(result: ActionResult) {
	// Only the result is read of what Kit hands over.
	const answer = await sendForm(listener)({} as Parameters<ReturnType<typeof sendForm>>[0]);
	await answer?.({ result } as Parameters<NonNullable<typeof answer>>[0]);
}

/** What the page is to have been given: this refusal and nothing else. */
function failureOf(code: string) {
	return { type: 'failure', data: { refusal: { code } } };
}

beforeEach(() => vi.clearAllMocks());

describe('what comes back of a form that was sent', () => {
	test('a redirect is followed, and the draft may go', async () => {
		const result: ActionResult = { type: 'redirect', status: 303, location: '/play/a/1' };
		await send(result);
		expect(kit.applyAction).toHaveBeenCalledExactlyOnceWith(result);
		expect(listener.onSent).toHaveBeenCalledOnce();
		expect(listener.onRefused).not.toHaveBeenCalled();
	});

	const refused: readonly (readonly [string, ActionResult, string])[] = [
		['a refusal', { type: 'failure', status: 429, data: { refusal } }, 'too-many-requests'],
		['an error of ours', { type: 'error', status: 503, error: refusal }, 'too-many-requests'],
		['no network', { type: 'error', error: new TypeError('Failed to fetch') }, 'offline'],
		['a page of a proxy', { type: 'error', error: new SyntaxError('<!doctype') }, 'offline']
	];
	test.each(refused)('%s is shown on the page, which stays', async (_name, result, code) => {
		await send(result);
		expect(kit.applyAction.mock.lastCall?.[0]).toMatchObject(failureOf(code));
		expect(listener.onRefused).toHaveBeenCalledOnce();
		expect(listener.onSent).not.toHaveBeenCalled();
		expect(kit.invalidateAll).not.toHaveBeenCalled();
	});

	test('what was filled in does not come back over what has been typed since', async () => {
		await send({ type: 'failure', status: 429, data: { refusal, filled: [['text', 'old']] } });
		expect(kit.applyAction.mock.lastCall?.[0]).toMatchObject({ data: { refusal } });
		expect(kit.applyAction.mock.lastCall?.[0]).not.toHaveProperty('data.filled');
	});
});

describe('a game that has moved on in another tab', () => {
	const codes = [
		'attempt-paused',
		'already-answered',
		'question-not-open',
		'answer-first',
		'attempt-finished'
	];
	test.each(codes)('%s brings the page up to date', async (code) => {
		await send({ type: 'failure', status: 409, data: { refusal: { ...refusal, code } } });
		expect(kit.applyAction.mock.lastCall?.[0]).toMatchObject(failureOf(code));
		expect(kit.invalidateAll).toHaveBeenCalledOnce();
	});
});
