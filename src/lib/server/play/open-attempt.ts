/** Starting an attempt: the part that the quiz page, a retry and a challenge share. */
import type { Cookies } from '@sveltejs/kit';
import { type Outcome, refuse } from '#domain/refusal.ts';
import type { Attempt } from '#domain/attempt/attempt.ts';
import { type NewAttempt, startAttempt } from '#domain/attempt/start-attempt.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { App } from '../app.ts';
import { keepBrowserId } from '../browser-cookie.ts';
import { newSecretId } from './secret-id.ts';

export type Request = {
	readonly locals: { readonly app: App };
	readonly cookies: Cookies;
	readonly url: URL;
	readonly getClientAddress: () => string;
};

/** Stores a new attempt for the browser that asks, and gives it back. */
export async function openAttempt(
	{ locals, cookies, url, getClientAddress }: Request,
	wanted: Omit<NewAttempt, 'id' | 'shareId'>
): Promise<Outcome<Attempt, RefusalCode>> {
	const browserId = keepBrowserId(cookies, url);
	const sender = { address: getClientAddress(), subject: browserId };
	if (!(await locals.app.limits.admit('start', sender))) return refuse('too-many-requests');
	// PUBLISH-31: a challenge or a second try would bring back what its author has deleted.
	const offered = await locals.app.quizzes.find(wanted.quiz.slug);
	if (!offered.ok && offered.refusal.code === 'quiz-removed') return offered;
	const ids = { id: newSecretId(), shareId: newSecretId() };
	return locals.app.attempts.add(startAttempt({ ...wanted, ...ids }, Date.now()), browserId);
}
