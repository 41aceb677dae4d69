import { describe, expect, it } from 'vitest';
import { type TextMark, type Piece, isMarked, piecesOf } from './mark-segments.ts';

const text = 'abcdefghij';
const whole = { start: 0, end: text.length };

function mark(start: number, end: number, label: string): TextMark {
	return { start, end, style: 'proof', label };
}

/** Writes pieces as `ab(x:cd)ef`; `<` and `>` for a part that does not begin or end its mark. */
function written(pieces: readonly Piece[]): string {
	return pieces
		.map((piece) => {
			if (piece.kind === 'text') return text.slice(piece.start, piece.end);
			const [open, close] = [piece.isFirst ? '(' : '<', piece.isLast ? ')' : '>'];
			return `${open}${piece.mark.label}:${written(piece.pieces)}${close}`;
		})
		.join('');
}

describe('piecesOf', () => {
	const table: readonly (readonly [string, readonly TextMark[], string])[] = [
		['no mark', [], 'abcdefghij'],
		['one mark', [mark(2, 4, 'x')], 'ab(x:cd)efghij'],
		['a mark over everything', [mark(0, 10, 'x')], '(x:abcdefghij)'],
		['marks side by side', [mark(4, 6, 'y'), mark(2, 4, 'x')], 'ab(x:cd)(y:ef)ghij'],
		['a mark within a mark', [mark(3, 5, 'y'), mark(2, 8, 'x')], 'ab(x:c(y:de)fgh)ij'],
		['the same stretch twice', [mark(2, 4, 'x'), mark(2, 4, 'y')], 'ab(x:(y:cd))efghij'],
		['marks that cross', [mark(2, 6, 'x'), mark(4, 8, 'y')], 'ab(x:cd(y:ef>)<y:gh)ij'],
		[
			'three that cross',
			[mark(0, 4, 'x'), mark(2, 6, 'y'), mark(3, 8, 'z')],
			'(x:ab(y:c(z:d>>)<y:<z:ef>)<z:gh)ij'
		],
		['an empty mark', [mark(3, 3, 'x')], 'abcdefghij'],
		['a mark outside', [mark(10, 20, 'x')], 'abcdefghij']
	];

	it.each(table)('%s', (_name, marks, expected) => {
		expect(written(piecesOf(whole, marks))).toBe(expected);
	});

	it('clips a mark to the span and says that it goes on', () => {
		expect(written(piecesOf({ start: 3, end: 6 }, [mark(1, 8, 'x')]))).toBe('<x:def>');
	});

	it('keeps every letter once and in order, whatever the marks', () => {
		for (let seed = 1; seed <= 300; seed += 1) {
			const marks = [0, 1, 2, 3].map((n) => {
				const start = (seed * (n + 3)) % 10;
				return mark(start, start + 1 + ((seed * (n + 7)) % 6), `${n}`);
			});
			expect(letters(piecesOf(whole, marks)), `seed ${seed}`).toBe(text);
		}
	});
});

describe('isMarked', () => {
	it.each([
		[{ start: 0, end: 2 }, false],
		[{ start: 0, end: 3 }, true],
		[{ start: 4, end: 6 }, false]
	])('%o', (span, expected) => {
		expect(isMarked(span, [mark(2, 4, 'x')])).toBe(expected);
	});
});

function letters(pieces: readonly Piece[]): string {
	return pieces
		.map((piece) =>
			piece.kind === 'text' ? text.slice(piece.start, piece.end) : letters(piece.pieces)
		)
		.join('');
}
