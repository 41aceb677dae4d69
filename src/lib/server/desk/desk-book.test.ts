import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, DeskRig, PROVEN_DESK } from '../../../../tests/fixtures/desk-rig.ts';
import type { Desk } from '#domain/desk/desk.ts';

let rig: DeskRig;

beforeEach(async () => {
	rig = await DeskRig.start();
});

describe('opening a desk', () => {
	it('DESK-30 drafts at once, and nothing is decided', async () => {
		const view = await rig.view(await rig.open());
		expect(view).toMatchObject({ revision: 1, undrafted: undefined, published: [], isAhead: true });
		expect(view.desk).toEqual(PROVEN_DESK);
		expect(view.article.paragraphs).toHaveLength(3);
	});

	it.each([
		['text-too-short', 'word'],
		['text-too-long', 'word '.repeat(12_001)]
	])('DESK-34 is refused as %s', async (code, text) => {
		const opened = await rig.desks.open({ ...PROVEN_DESK.source, text });
		expect(opened).toMatchObject({ ok: false, refusal: { code } });
	});

	it('DESK-31 has a token of its own, which is not stored', async () => {
		const tokens = [await rig.open(), await rig.open()];
		expect(new Set(tokens).size).toBe(2);
		const query = { collection: 'desks', index: 'touched', key: 'all', limit: 9 };
		const stored = JSON.stringify(await rig.store.records.list(query));
		for (const token of tokens) expect(stored).not.toContain(token);
		expect(tokens[0]).toMatch(/^[\w-]{22}$/);
	});

	it('DESK-31 is found by nobody else', async () => {
		await rig.open();
		expect(await rig.desks.view('A'.repeat(22))).toMatchObject({
			refusal: { code: 'desk-not-found' }
		});
	});

	it('DESK-32 tells what a sentence can prove, if it is there', async () => {
		const token = await rig.open();
		expect(await rig.desks.sentence(token, 'p1s1')).toMatchObject({ value: { reasons: ['p1s1'] } });
		expect(await rig.desks.sentence(token, 'p9s1')).toMatchObject({
			refusal: { code: 'sentence-unknown' }
		});
	});
});

describe('saving a desk', () => {
	const renamed = (title: string): Desk => ({
		...PROVEN_DESK,
		rounds: PROVEN_DESK.rounds.map((round) => ({ ...round, title }))
	});

	it('DESK-22 counts saves, and reads back what was saved', async () => {
		const token = await rig.open();
		const { status, reply } = await rig.desks.save(token, { revision: 1, desk: renamed('Mine') });
		expect({ status, reply }).toEqual({
			status: 200,
			reply: { ok: true, revision: 2, savedAt: '2024-05-16T00:00:00.000Z' }
		});
		expect((await rig.view(token)).desk).toEqual(renamed('Mine'));
	});

	it('DESK-22 of two tabs the later is told what the other has saved', async () => {
		const token = await rig.open();
		const saves = ['One', 'Two'].map((title) =>
			rig.desks.save(token, { revision: 1, desk: renamed(title) })
		);
		const answers = await Promise.all(saves);
		expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
		const conflict = answers.find(({ status }) => status === 409)?.reply;
		expect(conflict).toMatchObject({ ok: false, code: 'revision-conflict', revision: 2 });
		expect(conflict).toMatchObject({ desk: (await rig.view(token)).desk });
	});

	it('DESK-22 the same save again is acknowledged, and counted once', async () => {
		const token = await rig.open();
		const save = { revision: 1, desk: renamed('Mine') };
		const first = await rig.desks.save(token, save);
		expect(await rig.desks.save(token, save)).toEqual(first);
		expect((await rig.view(token)).revision).toBe(2);
	});

	it('DESK-9 another text is refused', async () => {
		const token = await rig.open();
		const source = { ...PROVEN_DESK.source, text: 'Another text.' };
		const { status, reply } = await rig.desks.save(token, {
			revision: 1,
			desk: { ...PROVEN_DESK, source }
		});
		expect({ status, reply }).toMatchObject({ status: 409, reply: { code: 'text-changed' } });
		expect((await rig.view(token)).revision).toBe(1);
	});

	it('DESK-31 a desk that is not there is not made', async () => {
		const { status } = await rig.desks.save('nobody', { revision: 0, desk: PROVEN_DESK });
		expect(status).toBe(404);
	});

	it('DESK-22 a full store is told, and what was saved stays', async () => {
		const token = await rig.open();
		await rig.store.close();
		const { status, reply } = await rig.desks.save(token, { revision: 1, desk: renamed('Mine') });
		expect({ status, reply }).toMatchObject({ status: 503, reply: { code: 'store-closed' } });
	});
});

describe('the day of deletion', () => {
	it('DESK-33 moves on with each use, and then comes', async () => {
		const token = await rig.open();
		rig.now += 20 * DAY_MS;
		expect((await rig.view(token)).deletedOn).toBe('2024-06-15');
		expect((await rig.view(token)).deletedOn).toBe('2024-07-05');
		rig.now += 29 * DAY_MS;
		expect(await rig.desks.removeExpired()).toBe(0);
		rig.now += 2 * DAY_MS;
		expect(await rig.desks.removeExpired()).toBe(1);
		expect(await rig.desks.view(token)).toMatchObject({ refusal: { code: 'desk-removed' } });
	});

	it('DESK-33 to play its quiz is to use the desk', async () => {
		const { token, slug } = await rig.published();
		rig.now += 29 * DAY_MS;
		await rig.quiz(slug);
		rig.now += 29 * DAY_MS;
		expect(await rig.desks.removeExpired()).toBe(0);
		expect((await rig.view(token)).published).toHaveLength(1);
	});
});
