/**
 * Chance as an argument: the same seed gives the same sequence on every machine.
 * Not for secrets.
 */

/** 32-bit FNV-1a over UTF-16 code units (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv). */
export function hash32(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash >>> 0;
}

/** A generator of numbers in [0, 1): mulberry32 (Tommy Ettinger), seeded by a text. */
export function randomFrom(seed: string): () => number {
	let state = hash32(seed);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A new array in an order that depends on the seed alone. */
export function shuffle<Item>(items: readonly Item[], seed: string): readonly Item[] {
	const random = randomFrom(seed);
	const keyed = items.map((item) => ({ item, rank: random() }));
	return keyed.sort((one, other) => one.rank - other.rank).map(({ item }) => item);
}
