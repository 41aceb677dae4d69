import { describe, expect, test } from 'vitest';
import { SAMPLE_ARTICLE } from '../../../../tests/fixtures/sample-article.ts';
import { SAMPLE_DESK } from '../../../../tests/fixtures/sample-desk.ts';
import { Autosave } from './autosave.svelte.ts';
import { DeskSession } from './desk-session.svelte.ts';
import { moveOf } from './desk-order.ts';

function open() {
	const autosave = new Autosave(1, {
		send: async () => undefined,
		keep: () => undefined,
		forget: () => undefined,
		later: () => () => undefined
	});
	return new DeskSession(SAMPLE_DESK, SAMPLE_ARTICLE, autosave);
}

const statuses = (session: DeskSession) =>
	session.desk.cards.slice(0, 3).map(({ status }) => status);

describe('DeskSession', () => {
	test('a decision leads to the next open card, says so and is saved', () => {
		const session = open();
		expect(session.current).toBe('c1');
		session.decide('c1', 'accepted');
		expect(statuses(session)).toEqual(['accepted', 'offered', 'offered']);
		expect(session.current).toBe('c2');
		expect(session.news).toMatch(/^Accepted: /);
		expect(session.autosave.isUnsaved).toBe(true);
	});

	test('the same decision again takes it back, and the card stays at hand', () => {
		const session = open();
		session.decide('c2', 'rejected');
		session.decide('c2', 'rejected');
		expect(statuses(session)).toEqual(['offered', 'offered', 'offered']);
		expect(session.current).toBe('c2');
	});

	test('undo and redo go step by step, each back to its card', () => {
		const session = open();
		session.decide('c1', 'accepted');
		session.decide('c2', 'rejected');
		session.undo();
		expect(statuses(session)).toEqual(['accepted', 'offered', 'offered']);
		expect(session.current).toBe('c2');
		session.undo();
		expect(session.desk).toBe(SAMPLE_DESK);
		expect(session.undo()).toBe(false);
		session.redo();
		session.redo();
		expect(statuses(session)).toEqual(['accepted', 'rejected', 'offered']);
		expect(session.canRedo).toBe(false);
	});

	test('several acts are one step', () => {
		const session = open();
		const accept = (card: string) => ({ act: 'decide', card, status: 'accepted' }) as const;
		session.act('Accepted both', accept('c1'), accept('c2'));
		session.undo();
		expect(session.desk).toBe(SAMPLE_DESK);
	});

	test('a new act forgets what was undone; one that changes nothing does not', () => {
		const session = open();
		session.decide('c1', 'accepted');
		session.undo();
		expect(session.act('Nothing', { act: 'decide', card: 'c1', status: 'offered' })).toBe(false);
		expect(session.canRedo).toBe(true);
		session.decide('c2', 'accepted');
		expect(session.canRedo).toBe(false);
	});

	test('with only the open ones shown, what is decided leaves and the next is at hand', () => {
		const session = open();
		session.filter = 'offered';
		session.decide('c1', 'accepted');
		expect(session.shown[0]?.id).toBe('c2');
		expect(session.current).toBe('c2');
		session.undo();
		expect(session.current).toBe('c1');
	});

	test('moving within a round, and over its end into the next', () => {
		const session = open();
		const [first = '', second = ''] = session.desk.cards.map(({ id }) => id);
		const inRound = () => session.shown.map(({ id }) => id);
		const down = moveOf(session.desk, first, 1);
		if (down !== undefined) session.act('Moved', down);
		expect(inRound().slice(0, 2)).toEqual([second, first]);
		const last = session.desk.cards.filter(({ question }) => question.round === 'pick').at(-1);
		const over = moveOf(session.desk, last?.id ?? '', 1);
		expect(over).toMatchObject({ act: 'move', round: 'build' });
		expect(moveOf(session.desk, second, -1)).toBeUndefined();
	});
});
