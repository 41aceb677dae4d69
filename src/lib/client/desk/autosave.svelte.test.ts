import { beforeEach, describe, expect, test } from 'vitest';
import type { Desk } from '#domain/desk/desk.ts';
import type { SaveRequest } from '#formats/desk-view.ts';
import { SAMPLE_DESK } from '../../../../tests/fixtures/sample-desk.ts';
import { Autosave } from './autosave.svelte.ts';
import type { SaveAnswer } from './save-ports.ts';

const titled = (title: string): Desk => ({
	...SAMPLE_DESK,
	source: { ...SAMPLE_DESK.source, meta: { ...SAMPLE_DESK.source.meta, title } }
});

/** The world of one tab: timers that the test fires, sends that it answers. */
let timers: { readonly ms: number; readonly call: () => void }[] = [];
let sent: { readonly request: SaveRequest; readonly answer: (a?: SaveAnswer) => void }[] = [];
let kept: SaveRequest | undefined;

const ports = {
	send: (request: SaveRequest) =>
		new Promise<SaveAnswer | undefined>((answer) => sent.push({ request, answer })),
	keep: (request: SaveRequest) => void (kept = request),
	forget: () => void (kept = undefined),
	later: (ms: number, call: () => void) => {
		const timer = { ms, call };
		timers.push(timer);
		return () => void (timers = timers.filter((one) => one !== timer));
	}
};

const fire = () => timers.splice(0).forEach(({ call }) => call());
const saved = (revision: number): SaveAnswer => ({
	reply: { ok: true, revision, savedAt: '2020-04-02T14:02:00Z' },
	isTemporary: false
});
const refused = (code: string, isTemporary: boolean): SaveAnswer => ({
	reply: { ok: false, code, message: 'No.' },
	isTemporary
});
const conflict = (desk: Desk): SaveAnswer => ({
	reply: { ok: false, code: 'revision-conflict', message: 'Other.', revision: 7, desk },
	isTemporary: false
});
/** Lets what was answered arrive. */
const settle = () => new Promise((done) => setTimeout(done));

async function answer(reply?: SaveAnswer) {
	sent.at(-1)?.answer(reply);
	await settle();
}

beforeEach(() => {
	timers = [];
	sent = [];
	kept = undefined;
});

describe('Autosave', () => {
	test('sends a run of changes once, the last of them, and keeps each until it is acknowledged', async () => {
		const autosave = new Autosave(1, ports);
		autosave.change(titled('a'));
		autosave.change(titled('b'));
		expect(kept?.desk.source.meta.title).toBe('b');
		fire();
		expect(sent.map(({ request }) => request.revision)).toEqual([1]);
		expect(sent[0]?.request.desk.source.meta.title).toBe('b');
		await answer(saved(2));
		expect(kept).toBeUndefined();
		expect(autosave.isUnsaved).toBe(false);
		expect(autosave.state).toEqual({ kind: 'saved', at: '2020-04-02T14:02:00Z' });
	});

	test('a change during a save goes out after it, on the new revision', async () => {
		const autosave = new Autosave(1, ports);
		autosave.change(titled('a'));
		fire();
		autosave.change(titled('b'));
		fire();
		expect(sent).toHaveLength(1);
		await answer(saved(2));
		expect(autosave.isUnsaved).toBe(true);
		expect(kept).toEqual({ revision: 2, desk: titled('b') });
		fire();
		expect(sent[1]?.request).toEqual({ revision: 2, desk: titled('b') });
	});

	test('without network it says so, keeps it and tries again, later each time', async () => {
		const autosave = new Autosave(1, ports);
		autosave.change(titled('a'));
		fire();
		await answer();
		expect(autosave.state.kind).toBe('failed');
		expect(kept?.revision).toBe(1);
		const [first] = timers;
		fire();
		await answer(refused('store-failed', true));
		const [second] = timers;
		expect(second?.ms).toBeGreaterThan(first?.ms ?? 0);
		fire();
		await answer(saved(2));
		expect(autosave.state.kind).toBe('saved');
	});

	test('what is refused for good is not sent again before the next change', async () => {
		const autosave = new Autosave(1, ports);
		autosave.change(titled('a'));
		fire();
		await answer(refused('desk-malformed', false));
		expect(autosave.state).toEqual({ kind: 'refused', message: 'No.' });
		expect(timers).toEqual([]);
		expect(autosave.isUnsaved).toBe(true);
		autosave.change(titled('b'));
		fire();
		expect(sent).toHaveLength(2);
	});

	test('a conflict waits for a choice; keeping mine saves it over theirs', async () => {
		const autosave = new Autosave(1, ports);
		autosave.change(titled('mine'));
		fire();
		await answer(conflict(titled('theirs')));
		expect(autosave.state).toEqual({ kind: 'conflict', theirs: titled('theirs') });
		autosave.change(titled('mine too'));
		fire();
		expect(sent).toHaveLength(1);
		autosave.keepMine();
		fire();
		expect(sent[1]?.request).toEqual({ revision: 7, desk: titled('mine too') });
	});

	test('a conflict settled for theirs goes on from their revision', async () => {
		const autosave = new Autosave(1, ports);
		autosave.change(titled('mine'));
		fire();
		await answer(conflict(titled('theirs')));
		expect(autosave.takeTheirs()).toEqual(titled('theirs'));
		expect(kept).toBeUndefined();
		autosave.change(titled('after'));
		fire();
		expect(sent[1]?.request.revision).toBe(7);
	});

	test('what a former visit left goes out; on another revision it is a conflict', () => {
		const same = new Autosave(3, ports);
		same.resume({ revision: 3, desk: titled('left') }, titled('stored'));
		fire();
		expect(sent[0]?.request).toEqual({ revision: 3, desk: titled('left') });
		const other = new Autosave(4, ports);
		other.resume({ revision: 3, desk: titled('left') }, titled('stored'));
		expect(other.state).toEqual({ kind: 'conflict', theirs: titled('stored') });
		other.keepMine();
		fire();
		expect(sent[1]?.request).toEqual({ revision: 4, desk: titled('left') });
	});

	test('flush sends at once and says whether all is safe', async () => {
		const autosave = new Autosave(1, ports);
		autosave.change(titled('a'));
		const safe = autosave.flush();
		await answer(saved(2));
		expect(await safe).toBe(true);
		autosave.change(titled('b'));
		const unsafe = autosave.flush();
		await answer();
		expect(await unsafe).toBe(false);
	});
});
