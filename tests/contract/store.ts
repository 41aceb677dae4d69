/**
 * The rules of docs/store-spec.md that hold for every adapter of the store port.
 * An adapter's own test calls this with a way to open an empty store.
 */
import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '#server/store/port.ts';
import { describeLists } from './store-lists.ts';
import { describeRecords } from './store-records.ts';
import { describeRoomLogs } from './store-room-logs.ts';
import { describeLife } from './store-life.ts';

/** Opens a store that holds nothing; called once a test. */
export type OpenEmptyStore = () => Promise<Store>;

/** The store of the test that is running. */
export type CurrentStore = () => Store;

export function describeStoreContract(adapter: string, open: OpenEmptyStore): void {
	describe(`the ${adapter} store`, () => {
		let store: Store | undefined;
		beforeEach(async () => {
			store = await open();
		});
		afterEach(() => store?.close());
		const current: CurrentStore = () => {
			if (store === undefined) throw new Error('No test is running');
			return store;
		};
		describeRecords(current);
		describeLists(current);
		describeRoomLogs(current);
		describeLife(current);
	});
}
