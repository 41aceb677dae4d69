import { randomFrom } from '#domain/random.ts';

/** Chance that a seed decides. */
export class Chance {
	readonly #random: () => number;

	constructor(seed: string) {
		this.#random = randomFrom(seed);
	}

	/** Whole, from 0 to below `count`. */
	below(count: number): number {
		return Math.floor(this.#random() * count);
	}

	happens(share: number): boolean {
		return this.#random() < share;
	}

	pick<Item>(items: readonly Item[]): Item {
		const item = items[this.below(items.length)];
		if (item === undefined) throw new RangeError('Nothing to pick from.');
		return item;
	}

	/** One of the ways, each as likely as its weight says. */
	weighted<Item>(ways: readonly (readonly [weight: number, item: Item])[]): Item {
		const total = ways.reduce((sum, [weight]) => sum + weight, 0);
		let left = this.#random() * total;
		for (const [weight, item] of ways) {
			left -= weight;
			if (left < 0) return item;
		}
		throw new RangeError('Nothing to pick from.');
	}
}
