/** This store, with so many attempts present. A client answers one attempt thirty times. */
import { openLowdbStore } from '#server/store/lowdb-store.ts';
import type { RecordWrite, Store } from '#server/store/port.ts';
import { benchAttempt, benchIndex } from './attempt.ts';
import type { Contender } from './measure.ts';

const COLLECTION = 'attempts';
const FILL_AT_ONCE = 1000;
const ANSWERS_PER_ATTEMPT = 30;
/** Prime, so that clients wander over all of the records. */
const STRIDE = 7919;

/** Made beforehand: making them is not what is measured. */
const VALUES = Array.from({ length: 64 }, (_, round) => benchAttempt('123456', round));

type Client = { id: string; version: number; answers: number };

/** `compact` answers with the milliseconds it took. */
export async function openOurs(
	dataDir: string,
	records: number
): Promise<Contender & { compact(): Promise<number> }> {
	const store = await open(dataDir);
	await fill(store, records);
	await store.compact();
	const clients = new Map<number, Client>();
	let visits = 0;
	const visit = async (): Promise<Client> => {
		const id = String((visits++ * STRIDE) % records);
		const version = (await store.records.get(COLLECTION, id))?.version ?? 0;
		return { id, version, answers: 0 };
	};
	return {
		submit: async (number) => {
			let client = clients.get(number);
			if (client === undefined || client.answers === ANSWERS_PER_ATTEMPT) client = await visit();
			clients.set(number, client);
			const outcome = await store.records.put(attemptWrite(client.id, client.version));
			client.answers += 1;
			if (outcome.ok) client.version = outcome.value.version;
			// Two clients met at one attempt: the one behind takes another.
			else if (outcome.refusal.code === 'version-conflict') clients.delete(number);
			else throw new Error(outcome.refusal.detail);
		},
		compact: async () => {
			const start = performance.now();
			const outcome = await store.compact();
			if (!outcome.ok) throw new Error(outcome.refusal.detail);
			return performance.now() - start;
		},
		close: () => store.close()
	};
}

async function open(dataDir: string): Promise<Store> {
	const opened = await openLowdbStore({ dataDir });
	if (!opened.ok) throw new Error(`${opened.refusal.detail} ${opened.refusal.advice}`);
	return opened.value;
}

async function fill(store: Store, records: number): Promise<void> {
	for (let from = 0; from < records; from += FILL_AT_ONCE) {
		const length = Math.min(FILL_AT_ONCE, records - from);
		const writes = Array.from({ length }, (_, n) => attemptWrite(String(from + n), 0));
		const outcome = await store.records.putAll(writes);
		if (!outcome.ok) throw new Error(outcome.refusal.detail);
	}
}

function attemptWrite(id: string, version: number): RecordWrite {
	return {
		collection: COLLECTION,
		id,
		expectedVersion: version,
		value: VALUES[version % VALUES.length] ?? null,
		index: benchIndex(id, version)
	};
}
