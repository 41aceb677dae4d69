/**
 * A list's places in ascending order of (sort, id), both by UTF-16 code unit.
 * Kept in blocks, so that adding to or taking from a list of a million moves a few hundred places
 * and not all of them: O(log n) to find, O(block) to change.
 */

export type Place = { readonly sort: string; readonly id: string };

const BLOCK_LIMIT = 512;

export class SortedList {
	#blocks: Place[][] = [];

	get isEmpty(): boolean {
		return this.#blocks.length === 0;
	}

	add(place: Place): void {
		const at = Math.min(this.#blockFor(place), this.#blocks.length - 1);
		const block = this.#blocks[at];
		if (block === undefined) {
			this.#blocks.push([place]);
			return;
		}
		block.splice(firstNotBefore(block, place), 0, place);
		if (block.length > BLOCK_LIMIT) this.#blocks.splice(at + 1, 0, block.splice(BLOCK_LIMIT / 2));
	}

	remove(place: Place): void {
		const at = this.#blockFor(place);
		const block = this.#blocks[at];
		if (block === undefined) return;
		const within = firstNotBefore(block, place);
		const found = block[within];
		if (found === undefined || comparePlaces(found, place) !== 0) return;
		block.splice(within, 1);
		if (block.length === 0) this.#blocks.splice(at, 1);
	}

	/** Up to `limit` places, upwards or downwards, beginning behind `after`. */
	page(options: { limit: number; after?: Place | undefined; descending: boolean }): Place[] {
		return options.descending ? this.#down(options) : this.#up(options);
	}

	#up({ limit, after }: { limit: number; after?: Place | undefined }): Place[] {
		const page: Place[] = [];
		let at = after === undefined ? 0 : this.#blockFor(after);
		for (let block = this.#blocks[at]; block !== undefined; block = this.#blocks[++at]) {
			let within = after === undefined ? 0 : firstNotBefore(block, after);
			for (let place = block[within]; place !== undefined; place = block[++within]) {
				if (page.length === limit) return page;
				if (after === undefined || comparePlaces(place, after) > 0) page.push(place);
			}
		}
		return page;
	}

	#down({ limit, after }: { limit: number; after?: Place | undefined }): Place[] {
		const page: Place[] = [];
		let at = this.#blocks.length - 1;
		if (after !== undefined) at = Math.min(this.#blockFor(after), at);
		for (let block = this.#blocks[at]; block !== undefined; block = this.#blocks[--at]) {
			let within = (after === undefined ? block.length : firstNotBefore(block, after)) - 1;
			for (let place = block[within]; place !== undefined; place = block[--within]) {
				if (page.length === limit) return page;
				page.push(place);
			}
		}
		return page;
	}

	/** The first block whose last place is not before `place`; the number of blocks if none. */
	#blockFor(place: Place): number {
		let low = 0;
		let high = this.#blocks.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			const last = this.#blocks[middle]?.at(-1);
			if (last !== undefined && comparePlaces(last, place) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** Negative when `a` stands before `b`, 0 when they are the same place. */
export function comparePlaces(a: Place, b: Place): number {
	if (a.sort !== b.sort) return a.sort < b.sort ? -1 : 1;
	if (a.id !== b.id) return a.id < b.id ? -1 : 1;
	return 0;
}

function firstNotBefore(block: readonly Place[], place: Place): number {
	let low = 0;
	let high = block.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const candidate = block[middle];
		if (candidate !== undefined && comparePlaces(candidate, place) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
