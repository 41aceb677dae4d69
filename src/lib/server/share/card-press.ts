/**
 * Draws one card at a time and keeps what it drew, within a bound of bytes. A link that goes round
 * a school is unfolded a hundred times at once: that is one drawing, and the rest is a look-up.
 */

export type Press<Card> = {
	/**
	 * The PNG for `key`. The key must name everything that shows on the card: a drawn key is never
	 * drawn again while it is kept. Rejects when the drawing fails, which is then forgotten.
	 */
	draw(key: string, card: Card): Promise<Uint8Array<ArrayBuffer>>;
};

export type PressOptions<Card> = {
	readonly draw: (card: Card) => Promise<Uint8Array<ArrayBuffer>>;
	/** All kept cards together; the one longest unasked for goes first. */
	readonly maxBytes: number;
};

export function createPress<Card>({ draw, maxBytes }: PressOptions<Card>): Press<Card> {
	const shelf = createShelf(maxBytes);
	const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
	let last: Promise<unknown> = Promise.resolve();

	function print(key: string, card: Card): Promise<Uint8Array<ArrayBuffer>> {
		const drawing = last.then(() => draw(card));
		// A failed card must not stop those behind it.
		last = drawing.catch(() => undefined);
		return drawing
			.then((png) => {
				shelf.put(key, png);
				return png;
			})
			.finally(() => underWay.delete(key));
	}

	return {
		async draw(key, card) {
			const known = shelf.take(key) ?? underWay.get(key);
			if (known !== undefined) return known;
			const drawing = print(key, card);
			underWay.set(key, drawing);
			return drawing;
		}
	};
}

/** Least recently used first out; a Map remembers the order in which keys were put. */
function createShelf(maxBytes: number) {
	const kept = new Map<string, Uint8Array<ArrayBuffer>>();
	let bytes = 0;

	function drop(key: string): void {
		bytes -= kept.get(key)?.byteLength ?? 0;
		kept.delete(key);
	}

	return {
		take(key: string): Uint8Array<ArrayBuffer> | undefined {
			const png = kept.get(key);
			if (png === undefined) return undefined;
			kept.delete(key);
			kept.set(key, png);
			return png;
		},
		put(key: string, png: Uint8Array<ArrayBuffer>): void {
			drop(key);
			if (png.byteLength > maxBytes) return;
			kept.set(key, png);
			bytes += png.byteLength;
			for (const oldest of kept.keys()) {
				if (bytes <= maxBytes) break;
				drop(oldest);
			}
		}
	};
}
