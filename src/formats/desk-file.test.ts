import { describe, expect, it } from 'vitest';
import { SAMPLE_DESK } from '../../tests/fixtures/sample-desk.ts';
import type { Card } from '#domain/desk/desk.ts';
import { DESK_LIMITS, readDesk, readSaveRequest } from './desk-file.ts';

type Loose = Record<string, unknown>;

/** To be spoilt. */
function copy() {
	return structuredClone(SAMPLE_DESK);
}

const [FIRST] = SAMPLE_DESK.cards;

function cardLike(change: Loose): Loose {
	return { ...FIRST, ...change };
}

function questionLike(change: Loose): Loose {
	return cardLike({ question: { ...FIRST?.question, ...change } });
}

describe('a desk from outside', () => {
	it('DESK-20 is taken as it was sent', () => {
		expect(readDesk(copy())).toEqual({ ok: true, value: SAMPLE_DESK });
	});

	it.each<[string, (card: Card) => Loose]>([
		['no words', () => questionLike({ prompt: '', explanation: '', evidence: [] })],
		['no options', () => questionLike({ options: [], key: '' })],
		['an option without words', () => questionLike({ options: [{ id: 'new', text: '' }] })]
	])('DESK-21 may hold a card with %s', (_what, card) => {
		const desk = { ...copy(), cards: [card(SAMPLE_DESK.cards[0] as Card)] };
		expect(readDesk(desk).ok).toBe(true);
	});

	const huge = 'a'.repeat(DESK_LIMITS.text + 1);
	it.each<[string, unknown]>([
		['nothing', null],
		['a list', []],
		['a number', 7],
		['no cards', { source: copy().source, rounds: copy().rounds }],
		['a field too many', { ...copy(), extra: 1 }],
		['a prototype', JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(copy()).slice(1)}`)],
		['no rounds', { ...copy(), rounds: [], cards: [] }],
		['one round twice', { ...copy(), rounds: [...copy().rounds, copy().rounds[0]] }],
		['one card twice', { ...copy(), cards: [...copy().cards, copy().cards[0]] }],
		['a card in no round', { ...copy(), cards: [questionLike({ round: 'nowhere' })] }],
		['too long a text', { ...copy(), source: { ...copy().source, text: huge } }],
		['a text that is a list', { ...copy(), source: { ...copy().source, text: ['a'] } }],
		['too many cards', { ...copy(), cards: manyCards(DESK_LIMITS.cards + 1) }],
		['another kind', { ...copy(), cards: [questionLike({ kind: 'guess' })] }],
		['a verdict of its own', { ...copy(), cards: [questionLike({ kind: 'claim', key: 'maybe' })] }],
		['an endless prompt', { ...copy(), cards: [questionLike({ prompt: 'a'.repeat(9_999) })] }],
		['an id with a way out', { ...copy(), cards: [questionLike({ id: '../../x' })] }],
		['a card id with marks', { ...copy(), cards: [cardLike({ id: '<b>' })] }],
		['a status of its own', { ...copy(), cards: [cardLike({ status: 'published' })] }],
		['more than certain', { ...copy(), cards: [cardLike({ confidence: 2 })] }],
		['no calendar day', { ...copy(), source: { ...copy().source, readOn: '2024-02-30' } }],
		['another way to show it', { ...copy(), source: { ...copy().source, shown: 'none' } }],
		['a language that is none', withMeta({ language: '"><script>' })],
		['a hidden field of the article', withMeta({ shown: 'needed' })]
	])('DESK-23 is refused with %s', (_what, desk) => {
		expect(readDesk(desk)).toMatchObject({ ok: false, refusal: { code: 'desk-malformed' } });
	});

	it.each(['', '{', 'null', '[]', '{"revision":1}', '{"revision":-1,"desk":{}}', '"\\ud800"'])(
		'DESK-23 a save is refused that reads %j',
		(text) => {
			expect(readSaveRequest(text)).toMatchObject({ refusal: { code: 'desk-malformed' } });
		}
	);

	it('DESK-20 a save is read with its revision', () => {
		const text = JSON.stringify({ revision: 3, desk: SAMPLE_DESK });
		expect(readSaveRequest(text)).toEqual({ ok: true, value: { revision: 3, desk: SAMPLE_DESK } });
	});

	function withMeta(change: Loose): unknown {
		const { meta, ...source } = SAMPLE_DESK.source;
		return { ...copy(), source: { ...source, meta: { ...meta, ...change } } };
	}

	function manyCards(count: number): readonly Loose[] {
		return Array.from({ length: count }, (_, index) => cardLike({ id: `card-${index}` }));
	}
});
