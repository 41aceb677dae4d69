import { describe, expect, it } from 'vitest';
import { SAMPLE_DESK } from '../../../tests/fixtures/sample-desk.ts';
import { SAMPLE_QUESTIONS } from '../../../tests/fixtures/sample-quiz.ts';
import { actOnDesk } from './act-on-desk.ts';
import type { Card, Desk, DeskAct } from './desk.ts';

const { choice, whoSaid, chooseAll, order, match } = SAMPLE_QUESTIONS;

/** Cards a, b, c in round `pick`, d and e in round `build`. */
const DESK: Desk = {
	...SAMPLE_DESK,
	cards: [
		card('a', choice),
		card('b', whoSaid),
		card('c', chooseAll),
		card('d', order),
		card('e', match)
	]
};

function card(id: string, question: Card['question']): Card {
	return {
		id,
		question,
		origin: 'drafted',
		status: 'offered',
		isEdited: false,
		confidence: 0.9,
		reasons: [],
		type: question.kind
	};
}

/** "pick: a b c | build: d e", in playing order. */
function plan(desk: Desk): string {
	return desk.rounds
		.map(({ id }) =>
			[
				`${id}:`,
				...desk.cards.filter(({ question }) => question.round === id).map((one) => one.id)
			].join(' ')
		)
		.join(' | ');
}

function after(...acts: readonly DeskAct[]): Desk {
	return acts.reduce(actOnDesk, DESK);
}

function statuses(desk: Desk): string {
	return desk.cards.map(({ id, status }) => `${id} ${status}`).join(', ');
}

describe('deciding', () => {
	it.each(['accepted', 'rejected', 'offered'] as const)(
		'DESK-2 a card is %s, no other',
		(status) => {
			const begun = after({ act: 'decide', card: 'a', status: 'accepted' });
			const desk = actOnDesk(begun, { act: 'decide', card: 'b', status });
			expect(desk.cards.map((one) => one.status)).toEqual([
				'accepted',
				status,
				'offered',
				'offered',
				'offered'
			]);
		}
	);

	it('DESK-3 all that are still open are decided at once', () => {
		const desk = after(
			{ act: 'decide', card: 'b', status: 'rejected' },
			{ act: 'decide-all', status: 'accepted' }
		);
		expect(statuses(desk)).toBe('a accepted, b rejected, c accepted, d accepted, e accepted');
	});

	it('DESK-3 every decision can be taken back', () => {
		const desk = after(
			{ act: 'decide', card: 'b', status: 'rejected' },
			{ act: 'decide-all', status: 'accepted' },
			{ act: 'decide-all', status: 'offered' }
		);
		expect(desk.cards).toEqual(DESK.cards);
	});
});

describe('questions', () => {
	it('DESK-4 an edited question is marked, and keeps its place', () => {
		const question = { ...whoSaid, prompt: 'Whose words are these?' };
		const desk = after({ act: 'edit', card: 'b', question });
		expect(desk.cards[1]).toEqual({ ...DESK.cards[1], question, isEdited: true });
	});

	it('DESK-4 a round that is not there is no place for it', () => {
		const desk = after({ act: 'edit', card: 'b', question: { ...whoSaid, round: 'nowhere' } });
		expect(desk.cards[1]?.question.round).toBe('pick');
	});

	const added = card('new', choice);
	it.each<[string, DeskAct, string]>([
		['at the end of its round', { act: 'add', card: added }, 'pick: a b c new | build: d e'],
		[
			'behind another card',
			{ act: 'add', card: added, after: 'a' },
			'pick: a new b c | build: d e'
		],
		[
			'in the round of that card',
			{ act: 'add', card: added, after: 'd' },
			'pick: a b c | build: d new e'
		],
		[
			'in the last round where its own is not there',
			{ act: 'add', card: inRound('nowhere') },
			'pick: a b c | build: d e new'
		]
	])('DESK-5 a card is added %s', (_where, act, expected) => {
		expect(plan(after(act))).toBe(expected);
	});

	it('DESK-5 a card is removed', () => {
		expect(plan(after({ act: 'remove', card: 'b' }))).toBe('pick: a c | build: d e');
	});

	it.each<[string, string | undefined, string]>([
		['pick', 'a', 'pick: c a b | build: d e'],
		['pick', undefined, 'pick: a b c | build: d e'],
		['build', 'e', 'pick: a b | build: d c e'],
		['build', undefined, 'pick: a b | build: d e c'],
		['build', 'a', 'pick: a b | build: d e c']
	])('DESK-6 a card goes to %s before %s', (round, before, expected) => {
		const place = before === undefined ? {} : { before };
		expect(plan(after({ act: 'move', card: 'c', round, ...place }))).toBe(expected);
	});

	function inRound(round: string): Card {
		return { ...added, question: { ...added.question, round } };
	}
});

describe('rounds', () => {
	const round = { id: 'last', title: 'Last', description: '' };

	it.each<[string, readonly DeskAct[], string]>([
		['added', [{ act: 'add-round', round }], 'pick: a b c | build: d e | last:'],
		['moved up', [{ act: 'move-round', round: 'build', to: 0 }], 'build: d e | pick: a b c'],
		[
			'moved past the end',
			[{ act: 'move-round', round: 'pick', to: 9 }],
			'build: d e | pick: a b c'
		],
		['removed', [{ act: 'remove-round', round: 'build' }], 'pick: a b c d e'],
		['removed at the top', [{ act: 'remove-round', round: 'pick' }], 'build: a b c d e'],
		[
			'not removed as the last one',
			[
				{ act: 'remove-round', round: 'pick' },
				{ act: 'remove-round', round: 'build' }
			],
			'build: a b c d e'
		]
	])('DESK-7 DESK-8 a round is %s', (_what, acts, expected) => {
		expect(plan(after(...acts))).toBe(expected);
	});

	it('DESK-7 a round gets other words', () => {
		const desk = after({
			act: 'rename-round',
			round: 'pick',
			title: 'First',
			description: 'Easy.'
		});
		expect(desk.rounds[0]).toEqual({ id: 'pick', title: 'First', description: 'Easy.' });
	});
});

describe('the source', () => {
	it('DESK-9 is described anew, and its text stays', () => {
		const { text, ...rest } = DESK.source;
		const desk = after({ act: 'describe', source: { ...rest, owner: 'The Torvey News' } });
		expect(desk.source).toEqual({ ...rest, text, owner: 'The Torvey News' });
	});
});

describe('nothing', () => {
	it.each<DeskAct>([
		{ act: 'decide', card: 'nobody', status: 'accepted' },
		{ act: 'decide', card: 'a', status: 'offered' },
		{ act: 'decide-all', status: 'offered' },
		{ act: 'edit', card: 'nobody', question: choice },
		{ act: 'add', card: card('a', choice) },
		{ act: 'remove', card: 'nobody' },
		{ act: 'move', card: 'nobody', round: 'pick' },
		{ act: 'move', card: 'a', round: 'nowhere' },
		{ act: 'move', card: 'a', round: 'pick', before: 'a' },
		{ act: 'add-round', round: { id: 'pick', title: 'Twice', description: '' } },
		{ act: 'rename-round', round: 'nowhere', title: '', description: '' },
		{ act: 'move-round', round: 'pick', to: 0 },
		{ act: 'remove-round', round: 'nowhere' }
	])('DESK-1 comes of $act on what is not there', (act) => {
		expect(actOnDesk(DESK, act)).toBe(DESK);
	});
});
