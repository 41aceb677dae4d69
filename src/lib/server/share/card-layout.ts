/**
 * The share card as a tree for satori: a newspaper's front page that someone has marked with a
 * pen. Only what the drawing library knows: flex boxes, text, pictures as data.
 */
import type { Mark } from '#domain/report/result.ts';
import { CARD_COLOURS } from './card-colours.ts';
import { SANS, SERIF, SERIF_ITALIC } from './card-fonts.ts';
import { marksPicture } from './card-marks.ts';
import { graphemes } from './card-text.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
const { paper, ink, 'ink-soft': inkSoft, marker } = CARD_COLOURS;
const MARGIN = 56;
const COLUMN = CARD_WIDTH - 2 * MARGIN;

/** Every text is one visible line that the fonts can draw. */
export type CardPage = {
	readonly title: string;
	readonly sourceLine?: string;
	readonly score: string;
	readonly proven?: string;
	readonly marks: readonly Mark[];
	readonly nickname?: string;
	readonly heading: string;
};

type Style = Readonly<Record<string, string | number>>;
export type CardElement = {
	readonly type: string;
	readonly props: Readonly<Record<string, unknown>>;
};

export function cardPage(page: CardPage): CardElement {
	const style = {
		flexDirection: 'column',
		justifyContent: 'space-between',
		boxSizing: 'border-box',
		width: CARD_WIDTH,
		height: CARD_HEIGHT,
		padding: `36px ${String(MARGIN)}px 32px`,
		backgroundColor: paper,
		color: ink,
		fontFamily: SERIF
	};
	return box(style, [
		box({ flexDirection: 'column' }, [masthead(page.heading), ...headline(page)]),
		...marksRow(page.marks),
		scoreLine(page),
		footer(page.nickname)
	]);
}

function masthead(heading: string): CardElement {
	return box({ flexDirection: 'column' }, [
		box({ justifyContent: 'space-between', alignItems: 'baseline', paddingBottom: 10 }, [
			text('Verbatim', { fontSize: 46, letterSpacing: -0.5 }),
			smallCaps(heading, { color: ink })
		]),
		box({ height: 5, backgroundColor: ink }),
		box({ height: 1, marginTop: 3, backgroundColor: ink })
	]);
}

function headline({ title, sourceLine }: CardPage): readonly CardElement[] {
	const style = {
		...titleSize(title),
		display: 'block',
		marginTop: 24,
		lineClamp: 3,
		letterSpacing: -0.5,
		wordBreak: 'break-word'
	};
	const head = text(title, style);
	return sourceLine === undefined ? [head] : [head, smallCaps(sourceLine, { marginTop: 10 })];
}

/**
 * Newsreader's title face runs about 0.46 em a letter. A title that may be clamped is not balanced:
 * the library would balance the whole text, with what is cut off.
 */
function titleSize(title: string): Style {
	const letters = graphemes(title).length;
	if (letters <= 34) return { fontSize: 72, lineHeight: 1.08, textWrap: 'balance' };
	if (letters <= 76) return { fontSize: 58, lineHeight: 1.1, textWrap: 'balance' };
	return { fontSize: 46, lineHeight: 1.14 };
}

function marksRow(marks: readonly Mark[]): readonly CardElement[] {
	if (marks.length === 0) return [];
	const { svg, width, height, left } = marksPicture(marks, COLUMN - 90);
	const picture = { type: 'img', props: { src: dataUri(svg), width, height } };
	const more = left > 0 ? [smallCaps(`+${String(left)}`, { marginLeft: 16 })] : [];
	return [box({ alignItems: 'flex-end' }, [picture, ...more])];
}

function scoreLine({ score, proven }: CardPage): CardElement {
	const stroke = {
		padding: '0 22px 2px 14px',
		marginLeft: -14,
		fontSize: 70,
		lineHeight: 1.2,
		backgroundImage: `url("${dataUri(MARKER_STROKE)}")`,
		backgroundSize: '100% 100%',
		backgroundRepeat: 'no-repeat'
	};
	const also = proven === undefined ? [] : [text(`· ${proven}`, { fontSize: 52, marginLeft: 4 })];
	return box({ alignItems: 'baseline' }, [text(score, stroke), ...also]);
}

function footer(nickname: string | undefined): CardElement {
	const tagline = text('every answer has a sentence to prove it', {
		fontFamily: SERIF_ITALIC,
		fontStyle: 'italic',
		fontSize: 27,
		color: inkSoft
	});
	const by = { fontFamily: SANS, fontSize: 24, maxWidth: 520, ...ONE_LINE };
	return box({ flexDirection: 'column' }, [
		box({ height: 1, marginBottom: 12, backgroundColor: ink }),
		box({ justifyContent: 'space-between', alignItems: 'baseline' }, [
			tagline,
			...(nickname === undefined ? [] : [text(nickname, by)])
		])
	]);
}

const ONE_LINE = { display: 'block', lineClamp: 1, wordBreak: 'break-word' };

/** Libre Franklin has no small capitals: spaced capitals at a small size do their work. */
function smallCaps(content: string, style: Style = {}): CardElement {
	const spaced = {
		...ONE_LINE,
		fontFamily: SANS,
		fontSize: 21,
		letterSpacing: 1.8,
		textTransform: 'uppercase',
		color: inkSoft
	};
	return text(content, { ...spaced, ...style });
}

/** One pass of a broad pen: uneven ends, stretched to the width of the score. */
const MARKER_STROKE = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80" viewBox="0 0 400 80" preserveAspectRatio="none"><path d="M7 22 C6 17 9 16 14 16 C90 11 250 15 388 9 C394 9 396 11 395 16 C392 28 398 44 394 58 C393 64 391 65 386 65 C270 69 120 65 15 72 C8 72 7 69 8 64 C10 50 3 38 7 22 Z" fill="${marker}"/></svg>`;

function box(style: Style, children: readonly CardElement[] = []): CardElement {
	return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(content: string, style: Style): CardElement {
	return { type: 'div', props: { style, children: content } };
}

function dataUri(svg: string): string {
	return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
