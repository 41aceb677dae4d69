import { describe, expect, it } from 'vitest';
import { PASS, PlayedRoom, RIGHT, WRONG } from '../../../tests/fixtures/played-room.ts';
import type { Ruling } from './player.ts';
import { answerKey } from './score/answer-key.ts';

const AT = { index: 0, redo: 0 } as const;
const object = (player: string, sentence = 'p1s1') =>
	({ kind: 'object', player, ...AT, sentence }) as const;
const rule = (player: string, ruling: Ruling) => ({ kind: 'rule', player, ...AT, ruling }) as const;

/** Bob and Cat were wrong alike, Ann was right, Dan passed; revealed. */
function revealed(): PlayedRoom {
	return new PlayedRoom()
		.join('ann', 'bob', 'cat', 'dan')
		.leadOn()
		.answer('ann', RIGHT)
		.answer('bob', WRONG)
		.answer('cat', WRONG)
		.answer('dan', PASS)
		.leadOn();
}

const rights = (played: PlayedRoom) =>
	['ann', 'bob', 'cat', 'dan'].map((player) => played.sees('player', player).own.total.right);

describe('ROOM-50 an objection', () => {
	it('is refused before the reveal, of a pass, and to a sentence that is none', () => {
		const asking = new PlayedRoom().join('ann', 'bob').leadOn().answer('ann', WRONG);
		expect(asking.try(object('ann'))).toBe('nothing-to-object');
		expect(revealed().try(object('dan'))).toBe('nothing-to-object');
		expect(revealed().try(object('bob', 'p9s9'))).toBe('sentence-unknown');
	});

	it('is one a player, and shows with what they answered and how many did alike', () => {
		const played = revealed().do(object('bob')).do(object('bob', 'p2s1'));
		expect(played.sees('wall').controls.objections).toEqual([
			{
				...{ player: 'bob', ...AT, sentence: 'p1s1', given: ['Fenwick'], alike: 2 },
				prompt: 'Where does the old boat serve coffee today?'
			}
		]);
		expect(played.sees('player', 'bob').own.stage).toMatchObject({
			objection: { sentence: 'p1s1', ruling: null },
			mayObject: false
		});
	});
});

describe('ROOM-51 to ROOM-54 a ruling', () => {
	it.each<readonly [Ruling, readonly number[], number]>([
		['both-right', [1, 1, 1, 0], 1],
		['dropped', [0, 0, 0, 0], 1],
		['kept', [1, 0, 0, 0], 0]
	])('%s counts for everybody, and everybody is told', (ruling, right, lines) => {
		const played = revealed().do(object('bob')).do(rule('bob', ruling));
		expect(rights(played)).toEqual(right);
		expect(played.sees('player', 'ann').shared.recounts).toHaveLength(lines);
		expect(played.sees('wall').controls.objections).toEqual([]);
	});

	it('drops the question from what was asked', () => {
		const played = revealed().do(object('bob')).do(rule('bob', 'dropped'));
		expect(played.sees('player', 'bob').own.total.asked).toBe(0);
		expect(played.sees('wall').shared.stage).toMatchObject({ kind: 'revealed', isDropped: true });
	});

	it('stands: the first one counts', () => {
		const played = revealed().do(object('bob')).do(rule('bob', 'kept'));
		expect(played.decide(rule('bob', 'dropped'))).toEqual({ ok: true, value: [] });
		played.read({ id: 'x', at: 0, player: 'bob', ...AT, kind: 'ruled', ruling: 'dropped' });
		expect(rights(played)).toEqual([1, 0, 0, 0]);
		expect(played.try(rule('cat', 'kept'))).toBe('not-an-objection');
	});

	it('is none on a question that is dropped already', () => {
		const played = revealed().do(object('bob')).do(object('cat', 'p2s1'));
		played.do(rule('bob', 'dropped'));
		expect(played.decide(rule('cat', 'both-right'))).toEqual({ ok: true, value: [] });
		const late = { id: 'x', at: 0, player: 'cat', ...AT, kind: 'ruled' } as const;
		played.read({ ...late, ruling: 'both-right' });
		expect(played.sees('player', 'cat').shared.recounts).toEqual([{ ...AT, ruling: 'dropped' }]);
	});

	it.each<readonly [Ruling, Ruling | null]>([
		['dropped', 'dropped'],
		['both-right', 'both-right'],
		['kept', null]
	])('of %s is told as %s to who objected with the same answer', (ruling, told) => {
		const played = revealed().do(object('bob')).do(object('cat')).do(rule('bob', ruling));
		expect(played.sees('player', 'cat').own.stage).toMatchObject({ objection: { ruling: told } });
		expect(played.sees('wall').controls.objections).toHaveLength(told === null ? 1 : 0);
	});

	it('counts also after the end', () => {
		const played = revealed().do(object('bob')).do({ kind: 'end' });
		expect(rights(played.do(rule('bob', 'both-right')))).toEqual([1, 1, 1, 0]);
	});

	it('is void once the question is asked anew', () => {
		const played = revealed().do(object('bob')).do(rule('bob', 'both-right')).lead('redo');
		expect(played.sees('wall').shared.recounts).toEqual([]);
		played.answer('bob', WRONG).lead('lock').leadOn();
		expect(rights(played)).toEqual([0, 0, 0, 0]);
		expect(played.try(rule('bob', 'dropped'))).toBe('not-an-objection');
	});

	it('makes the sentence a proof for all who pointed to it', () => {
		const played = new PlayedRoom({ hasProofStep: true }).join('ann', 'bob').leadOn();
		played.answer('ann', RIGHT).answer('bob', WRONG);
		for (const player of ['ann', 'bob']) {
			played.do({ kind: 'point', player, ...AT, sentence: 'p2s1' });
		}
		played.leadOn().do(object('bob', 'p2s1')).do(rule('bob', 'both-right'));
		expect(played.sees('player', 'ann').own.total).toMatchObject({ credit: 1, proven: 1 });
		expect(played.sees('player', 'bob').own.total).toMatchObject({ credit: 1, proven: 1 });
	});
});

describe('ROOM-52 the same answer', () => {
	it.each([
		[
			{ kind: 'choose-all', options: ['a', 'b'] },
			{ kind: 'choose-all', options: ['b', 'a', 'b'] }
		],
		[
			{ kind: 'typed', text: 'The Petrel' },
			{ kind: 'typed', text: ' petrel.' }
		],
		[
			{ kind: 'match', pairs: { a: '1', b: '2' } },
			{ kind: 'match', pairs: { b: '2', a: '1' } }
		]
	] as const)('%j is %j', (one, other) => {
		expect(answerKey(one)).toBe(answerKey(other));
	});

	it.each([
		[
			{ kind: 'order', items: ['a', 'b'] },
			{ kind: 'order', items: ['b', 'a'] }
		],
		[
			{ kind: 'number', text: '33,000' },
			{ kind: 'number', text: '33,001' }
		],
		[
			{ kind: 'choice', option: 'a' },
			{ kind: 'who-said', option: 'a' }
		]
	] as const)('%j is not %j', (one, other) => {
		expect(answerKey(one)).not.toBe(answerKey(other));
	});
});
