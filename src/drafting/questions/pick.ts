import { hash32 } from '#domain/random.ts';

/** One of the list, the same for the same seed on every machine. The list is not empty. */
export function pick<Item>(list: readonly [Item, ...Item[]], seed: string): Item {
	return list[hash32(seed) % list.length] ?? list[0];
}
