/**
 * The picture a shared result unfolds to in a chat: 1200 by 630 pixels, PNG, no answers on it.
 * Drawn on the server with embedded fonts, so it is the same on every machine.
 */
import type { Mark } from '#domain/report/result.ts';
import { cardFonts, SERIF } from './card-fonts.ts';
import { type Press, createPress } from './card-press.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardPage, type CardElement } from './card-layout.ts';
import { cardLine, graphemes, legible } from './card-text.ts';

export type ShareCard = {
	readonly title: string;
	/** Where the article is from, or its standfirst: one line, cut where it ends. */
	readonly sourceLine?: string;
	readonly right: number;
	readonly total: number;
	/** Left out when the attempt had no proof step. */
	readonly proven?: number;
	/** In the order of the questions. */
	readonly marks: readonly Mark[];
	readonly nickname?: string;
	readonly isChallenge?: boolean;
};

export type CardPress = Press<ShareCard>;

/** Stands in for a title in a script that the card's fonts do not have. */
export const PLAIN_TITLE = 'A fact-check quiz';

/**
 * Never fails because of a text: what cannot be drawn is left out (see card-text.ts).
 * Costs about a tenth of a second; call it through a press (card-press.ts).
 */
export async function drawShareCard(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
	const svg = await renderTree(cardPage(await legiblePage(card)));
	return rasterise(svg);
}

/** Where pages ask for cards. 16 MiB hold about 250 of them. */
export function createCardPress(options: { readonly maxBytes?: number } = {}): CardPress {
	return createPress({ draw: drawShareCard, maxBytes: options.maxBytes ?? 16 * 1024 * 1024 });
}

async function legiblePage(card: ShareCard) {
	const title = cardLine(card.title);
	const sourceLine = cardLine(card.sourceLine ?? '');
	const nickname = cardLine(card.nickname ?? '');
	const missing = await missingGraphemes(`${title} ${sourceLine} ${nickname}`);
	const source = legible(sourceLine, missing);
	const name = legible(nickname, missing);
	return {
		title: legible(title, missing) ?? PLAIN_TITLE,
		...(source === undefined ? {} : { sourceLine: source }),
		score: `${String(card.right)} of ${String(card.total)} right`,
		...(card.proven === undefined ? {} : { proven: `${String(card.proven)} proven` }),
		marks: card.marks,
		...(name === undefined ? {} : { nickname: name }),
		heading: card.isChallenge === true ? 'Can you beat it?' : 'Fact-check quiz'
	};
}

/** satori itself says which graphemes none of its fonts has, by asking for another font. */
async function missingGraphemes(text: string): Promise<ReadonlySet<string>> {
	const missing = new Set<string>();
	const probe = { type: 'div', props: { style: { fontFamily: SERIF }, children: text } };
	await renderTree(probe, (segment) => {
		for (const grapheme of graphemes(segment)) missing.add(grapheme);
	});
	return missing;
}

/** Loaded at the first card: a start need not wait for them, nor fail where one cannot load. */
async function renderTree(
	tree: CardElement,
	onMissing: (segment: string) => void = () => undefined
): Promise<string> {
	const { default: satori } = await import('satori');
	return satori(tree, {
		width: CARD_WIDTH,
		height: CARD_HEIGHT,
		fonts: [...(await cardFonts())],
		loadAdditionalAsset: (_language, segment) => {
			onMissing(segment);
			return Promise.resolve([]);
		}
	});
}

/** On resvg's own thread. The copy frees the native buffer and has a plain ArrayBuffer. */
async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const { renderAsync } = await import('@resvg/resvg-js');
	const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
	return Uint8Array.from(image.asPng());
}
