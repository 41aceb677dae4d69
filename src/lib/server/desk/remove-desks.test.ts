import { beforeEach, describe, expect, it } from 'vitest';
import { DeskRig, must } from '../../../../tests/fixtures/desk-rig.ts';
import { LiveRig } from '../../../../tests/fixtures/live-rig.ts';
import { startAttempt } from '#domain/attempt/start-attempt.ts';
import { DEFAULT_SETTINGS } from '#domain/room/settings.ts';
import { openAttempt } from '../play/open-attempt.ts';
import { releaseVersions } from '../play/release-versions.ts';
import { createLimits } from '../limits.ts';

let rig: DeskRig;

beforeEach(async () => {
	rig = await DeskRig.start();
});

async function storedVersions(): Promise<number> {
	const query = { collection: 'quizzes', index: 'published', key: '*', limit: 99 };
	return (await rig.store.records.list(query)).length;
}

async function newAttempt(slug: string) {
	const quiz = await rig.quiz(slug);
	const { book, timeLimitMs, hasProofStep, asksConfidence } = DEFAULT_SETTINGS;
	return {
		...{ quiz, seed: 'seed', origin: { kind: 'quiz' } as const },
		settings: { book, timeLimitMs, hasProofStep, asksConfidence },
		questionIds: quiz.questions.map(({ id }) => id)
	};
}

async function begin(slug: string): Promise<void> {
	const wanted = { ...(await newAttempt(slug)), id: 'attempt', shareId: 'share' };
	must(await rig.attempts.add(startAttempt(wanted, rig.now), 'browser'));
}

describe('removing a desk', () => {
	it('PUBLISH-30 the desk and its quiz are gone at once, and it is said why', async () => {
		const { token, slug } = await rig.published();
		must(await rig.desks.remove(token));
		expect(await rig.desks.view(token)).toMatchObject({ refusal: { code: 'desk-removed' } });
		expect(await rig.quizzes.find(slug)).toMatchObject({ refusal: { code: 'quiz-removed' } });
		expect((await rig.desks.publish(token)).status).toBe(410);
		expect(await storedVersions()).toBe(0);
	});

	it('PUBLISH-30 other desks stay', async () => {
		const [one, other] = [await rig.published(), await rig.published()];
		must(await rig.desks.remove(one.token));
		expect((await rig.view(other.token)).published).toHaveLength(1);
		expect((await rig.quiz(other.slug)).slug).toBe(other.slug);
	});

	it('PUBLISH-30 to remove it twice is to remove it', async () => {
		const token = await rig.open();
		must(await rig.desks.remove(token));
		must(await rig.desks.remove(token));
	});

	it('PUBLISH-32 what an attempt began with stays until the attempt goes', async () => {
		const { token, slug } = await rig.published();
		await begin(slug);
		must(await rig.desks.remove(token));
		expect(must(await rig.attempts.find('attempt')).quiz.slug).toBe(slug);
		must(await releaseVersions(rig.store.records));
		expect(await storedVersions()).toBe(1);
		await rig.store.records.remove('attempts', 'attempt');
		must(await releaseVersions(rig.store.records));
		expect(await storedVersions()).toBe(0);
	});

	it('PUBLISH-32 what a room plays stays until the room goes', async () => {
		const { token, slug } = await rig.published();
		const { store, quizzes } = rig;
		const { live } = await LiveRig.start({ store, quizzes });
		const selection = { kind: 'mix', count: 3 } as const;
		const wish = { quiz: await rig.quiz(slug), selection, settings: DEFAULT_SETTINGS };
		const { room } = must(await live.openRoom(wish));
		must(await rig.desks.remove(token));
		expect(await storedVersions()).toBe(1);
		must(await live.remove(room));
		must(await releaseVersions(rig.store.records));
		expect(await storedVersions()).toBe(0);
	});

	it('PUBLISH-32 a version that was replaced goes once nobody plays it', async () => {
		const { token } = await rig.published();
		const [card] = (await rig.view(token)).desk.cards;
		if (card === undefined) throw new Error('no card');
		await rig.act(token, { act: 'decide', card: card.id, status: 'rejected' });
		await rig.publish(token);
		expect(await storedVersions()).toBe(2);
		must(await releaseVersions(rig.store.records));
		expect(await storedVersions()).toBe(1);
	});

	it('PUBLISH-31 no game begins with it any more, not by a challenge either', async () => {
		const { token, slug } = await rig.published();
		const wanted = await newAttempt(slug);
		const request = {
			locals: { app: { limits: createLimits(), quizzes: rig.quizzes, attempts: rig.attempts } },
			cookies: { get: () => undefined, set: () => undefined },
			url: new URL('http://localhost/'),
			getClientAddress: () => '1.2.3.4'
		};
		// Of the app and the cookies this is all that opening an attempt uses.
		const open = () => openAttempt(request as unknown as Parameters<typeof openAttempt>[0], wanted);
		expect((await open()).ok).toBe(true);
		must(await rig.desks.remove(token));
		expect(await open()).toMatchObject({ refusal: { code: 'quiz-removed' } });
	});
});
