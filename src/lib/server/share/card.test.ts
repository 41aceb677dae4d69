import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CARD_COLOURS } from './card-colours.ts';
import { marksPicture } from './card-marks.ts';
import { cardLine, legible } from './card-text.ts';
import { type ShareCard, PLAIN_TITLE, createCardPress, drawShareCard } from './card.ts';

const card: ShareCard = {
	title: 'Eleven days',
	sourceLine: 'A news brief',
	right: 2,
	total: 3,
	proven: 1,
	marks: ['right', 'wrong', 'right'],
	nickname: 'Quick Heron'
};

async function drawn(changes: Partial<ShareCard> = {}): Promise<Buffer> {
	return Buffer.from(await drawShareCard({ ...card, ...changes }));
}

/** Width and height from the header chunk, which PNG puts first (ISO/IEC 15948, 11.2.2). */
function pngSize(png: Buffer): readonly [number, number] {
	expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n');
	expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('CARD-3 a card is a PNG of 1200 by 630 that shows what it is given', () => {
	test('CARD-3 signature, size and weight', async () => {
		const png = await drawn();
		expect(pngSize(png)).toEqual([1200, 630]);
		expect(png.length).toBeLessThan(300_000);
	});

	test('CARD-3 the same card is the same bytes', async () => {
		expect(await drawn()).toEqual(await drawn());
	});

	const changes: readonly Partial<ShareCard>[] = [
		{ title: 'Twelve days' },
		{ sourceLine: 'Another brief' },
		{ right: 1 },
		{ total: 4 },
		{ proven: 0 },
		{ marks: ['right', 'partly', 'right'] },
		{ marks: ['right', 'passed', 'right'] },
		{ nickname: 'Calm Otter' },
		{ isChallenge: true }
	];
	test.each(changes)('CARD-3 %j shows', async (change) => {
		expect(await drawn(change)).not.toEqual(await drawn());
	});

	test('CARD-3 the press keeps it', async () => {
		const press = createCardPress();
		expect(await press.draw('a', card)).toBe(await press.draw('a', card));
	});
});

describe('CARD-4 no text stops a card', () => {
	const titles = [
		'',
		'   ',
		'x'.repeat(10_000),
		'word '.repeat(2_000),
		'<script>alert(1)</script> & "quotes" \u0000\u0008',
		'\uD800 lone \uDFFF',
		'\u202Eright to left\u2066\u200B',
		'👩‍👩‍👧‍👦'.repeat(50),
		'a' + '\u0301'.repeat(500),
		'叙利亚的十一天',
		'أحد عشر يوما',
		'Одиннадцать дней',
		'Mười một ngày'
	];
	test.each(titles)('CARD-4 title %#', async (title) => {
		const png = await drawn({ title, sourceLine: title, nickname: title });
		expect(pngSize(png)).toEqual([1200, 630]);
	});

	test('CARD-4 a title in a script that the fonts lack becomes a plain one, a name is left out', async () => {
		const bare = { right: card.right, total: card.total, marks: card.marks };
		const plain = await drawShareCard({ ...bare, title: PLAIN_TITLE });
		const chinese = { ...bare, title: '叙利亚的十一天', nickname: '山田', sourceLine: 'أحد عشر' };
		expect(Buffer.from(await drawShareCard(chinese))).toEqual(Buffer.from(plain));
	});

	test('CARD-4 a single letter that the fonts lack is left out of the line', async () => {
		expect(await drawn({ title: 'Eleven 十 days' })).toEqual(await drawn());
	});

	test('CARD-4 emoji are left out of a nickname', async () => {
		expect(await drawn({ nickname: '👩‍🚀 Quick ❤️ Heron 🇺🇦' })).toEqual(await drawn());
	});
});

describe('CARD-5 a text is cut to what the fonts can draw', () => {
	const lines = [
		['  two\n lines ', 'two lines'],
		['Rene\u0301', 'René'],
		['a\u200Bb\u202Ec', 'abc'],
		['1️⃣ 2', '2'],
		['© 2024 ™', '© 2024 ™'],
		['👍🏽', ''],
		['y'.repeat(400), 'y'.repeat(300)]
	] as const;
	test.each(lines)('CARD-5 %j becomes %j', (given, line) => {
		expect(cardLine(given)).toBe(line);
	});

	const missing = new Set(['十', '二', '→']);
	const shares = [
		['ab十', 'ab'],
		['a十', undefined],
		['a → b', 'a b'],
		['→', undefined],
		['', undefined],
		['十二', undefined]
	] as const;
	test.each(shares)('CARD-5 of %j is kept %j', (given, kept) => {
		expect(legible(given, missing)).toBe(kept);
	});
});

describe('CARD-6 the marks keep their place, however many', () => {
	test.each([0, 1, 10, 13, 14, 33, 60, 120, 5_000])('CARD-6 %i marks', (count) => {
		const picture = marksPicture(Array<'right'>(count).fill('right'), 1000);
		expect(picture.width).toBeLessThanOrEqual(1000);
		expect(picture.height).toBeLessThanOrEqual(120);
		expect(picture.svg.split('<g ').length - 1 + picture.left).toBe(count);
		expect(picture.left > 0).toBe(count > 160);
	});
});

test('CARD-7 the card has the colours of the day edition', async () => {
	const tokens = await readFile(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');
	for (const [name, colour] of Object.entries(CARD_COLOURS)) {
		expect(tokens).toMatch(new RegExp(`--${name}: (light-dark\\()?${colour}[,;]`));
	}
});
