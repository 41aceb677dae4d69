/**
 * What a commit does, in absolute terms: a change says what is so afterwards, so that replaying it
 * upon a state that already holds it alters nothing. Values are kept as JSON text: what a caller
 * does to its object later cannot reach the store, a snapshot need not be serialised again, and a
 * million records are a million strings to the garbage collector instead of a forest.
 */
import type { IndexEntries } from './port.ts';

export type HeldRecord = {
	readonly collection: string;
	readonly id: string;
	readonly version: number;
	/** The idempotency key it was appended with. */
	readonly idempotencyKey?: string | undefined;
	readonly index: IndexEntries;
	readonly valueText: string;
};

export type HeldEntry = {
	readonly room: string;
	readonly position: number;
	readonly key: string;
	readonly eventText: string;
};

export type Change =
	| { readonly kind: 'put'; readonly record: HeldRecord }
	| { readonly kind: 'remove'; readonly collection: string; readonly id: string }
	| { readonly kind: 'log'; readonly entry: HeldEntry }
	| { readonly kind: 'remove-room'; readonly room: string };

/** One transaction: all of its changes or none. */
export type Commit = {
	/** Counts from 1 without gaps over the store's whole life. */
	readonly sequence: number;
	/** Sequence of the first commit made durable by the same fdatasync. */
	readonly groupStart: number;
	readonly changes: readonly Change[];
};
