/**
 * The row of marks as one picture: each verdict has its own shape as well as its own colour, so
 * that the card can be read in grey and by colour-blind readers.
 */
import type { Mark } from '#domain/report/result.ts';
import { CARD_COLOURS } from './card-colours.ts';

export type MarksPicture = {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
	/** How many marks found no room. */
	readonly left: number;
};

/** The largest mark whose rows hold the count is taken. Sides in pixels. */
const SIZES: readonly { readonly side: number; readonly rows: number }[] = [
	{ side: 58, rows: 1 },
	{ side: 46, rows: 2 },
	{ side: 36, rows: 2 },
	{ side: 30, rows: 3 },
	{ side: 24, rows: 3 }
];

/** When even these do not do, the rest is left out: more would push the score off the card. */
const SMALLEST = { side: 20, rows: 4 };

/** Marks in rows of about equal length, `width` pixels at most. */
export function marksPicture(marks: readonly Mark[], width: number): MarksPicture {
	const perRow = (side: number) => Math.floor((width + side / 4) / (side * 1.25));
	const fits = SIZES.find(({ side, rows }) => perRow(side) * rows >= marks.length);
	const { side, rows: mostRows } = fits ?? SMALLEST;
	const step = side * 1.25;
	const rows = Math.min(mostRows, Math.ceil(marks.length / perRow(side)));
	const columns = rows === 0 ? 0 : Math.min(perRow(side), Math.ceil(marks.length / rows));
	const shown = marks.slice(0, rows * columns);
	const shapes = shown.map((mark, index) => {
		const x = (index % columns) * step;
		const y = Math.floor(index / columns) * step;
		const place = `translate(${String(x)} ${String(y)}) scale(${String(side / 40)})`;
		return `<g transform="${place}">${SHAPES[mark]}</g>`;
	});
	const size = {
		width: Math.ceil(Math.max(0, columns * step - side / 4)),
		height: Math.ceil(Math.max(0, rows * step - side / 4))
	};
	return { svg: picture(size, shapes.join('')), ...size, left: marks.length - shown.length };
}

function picture(size: { readonly width: number; readonly height: number }, body: string): string {
	const { width, height } = size;
	const box = `width="${String(width)}" height="${String(height)}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${box} viewBox="0 0 ${String(width)} ${String(height)}">${body}</svg>`;
}

const LINE = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';

const { paper, right, partly, wrong, 'ink-soft': soft, 'rule-strong': edge } = CARD_COLOURS;

const RING = `<circle cx="20" cy="20" r="18.5" fill="none" stroke="${edge}" stroke-width="3"/>`;

/** Drawn on a field of 40 by 40: tick, half, cross, dash, clock and an empty place. */
const SHAPES: Readonly<Record<Mark, string>> = {
	right: `<circle cx="20" cy="20" r="20" fill="${right}"/><path d="M11 20.5l6.5 6.5L29 14" ${LINE} stroke-width="5" stroke="${paper}"/>`,
	partly: `<circle cx="20" cy="20" r="17.5" fill="none" stroke="${partly}" stroke-width="5"/><path d="M20 2.5a17.5 17.5 0 0 0 0 35z" fill="${partly}"/>`,
	wrong: `<path d="M7 7l26 26M33 7L7 33" ${LINE} stroke-width="8" stroke="${wrong}"/>`,
	passed: `${RING}<path d="M11 20h18" ${LINE} stroke-width="5" stroke="${soft}"/>`,
	'timed-out': `${RING}<path d="M20 10v11l7 5" ${LINE} stroke-width="4" stroke="${soft}"/>`,
	open: RING.replace('/>', ' stroke-dasharray="5 6.6"/>')
};
