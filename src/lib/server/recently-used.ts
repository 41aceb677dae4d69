/** Keeps the values that were asked for last, so many of them. */
export class RecentlyUsed<Value> {
	#kept = new Map<string, Value>();
	#most: number;

	constructor(most: number) {
		this.#most = most;
	}

	get(key: string): Value | undefined {
		const value = this.#kept.get(key);
		if (value === undefined) return undefined;
		// A Map remembers the order in which keys were put.
		this.#kept.delete(key);
		this.#kept.set(key, value);
		return value;
	}

	put(key: string, value: Value): void {
		this.#kept.delete(key);
		this.#kept.set(key, value);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
	}

	forget(key: string): void {
		this.#kept.delete(key);
	}
}
