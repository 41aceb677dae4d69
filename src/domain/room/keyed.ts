/**
 * A map by text that is plain JSON and cheap to change by copying: the entries lie in buckets by the
 * hash of their key, and a change copies one bucket and the list of buckets. With a thousand entries
 * that is about 80 references (ROOM-3).
 */
import { hash32 } from '#domain/random.ts';

export type Keyed<Value> = readonly Readonly<Record<string, Value>>[];

const BUCKETS = 64;

export function noneKeyed<Value>(): Keyed<Value> {
	return Array.from({ length: BUCKETS }, () => ({}));
}

export function valueAt<Value>(keyed: Keyed<Value>, key: string): Value | undefined {
	const bucket = keyed[bucketOf(key)];
	// A name such as `constructor` is no entry before somebody takes it.
	return bucket !== undefined && Object.hasOwn(bucket, key) ? bucket[key] : undefined;
}

export function withValue<Value>(keyed: Keyed<Value>, key: string, value: Value): Keyed<Value> {
	const at = bucketOf(key);
	return keyed.with(at, { ...keyed[at], [key]: value });
}

/** In an order that means nothing. */
export function valuesOf<Value>(keyed: Keyed<Value>): readonly Value[] {
	const values: Value[] = [];
	for (const bucket of keyed) values.push(...Object.values(bucket));
	return values;
}

function bucketOf(key: string): number {
	return hash32(key) % BUCKETS;
}
