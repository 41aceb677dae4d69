/**
 * Where attempts are kept and played: loads one, lets a pure command decide, and stores what came
 * of it by compare-and-set, so that two requests at once cannot both answer a question (ATTEMPT-3).
 */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { Attempt } from '#domain/attempt/attempt.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { Json } from '../store/port.ts';
import { ATTEMPTS, attemptIndex } from './attempt-index.ts';
import { type Played, type Shelves, createAttemptReader, played } from './attempt-reader.ts';

export type Command = (played: Played) => Outcome<Attempt, RefusalCode>;

export type AttemptBook = ReturnType<typeof createAttemptBook>;

type Tools = Shelves & {
	readonly now: () => number;
};

/** More than the tabs and retries of one player can collide in a row. */
const MOST_TRIES = 20;

export function createAttemptBook(tools: Tools) {
	const { records, now } = tools;

	function write(attempt: Attempt, owner: { browserId: string; expectedVersion: number }) {
		const { browserId, expectedVersion } = owner;
		return records.put({
			collection: ATTEMPTS,
			id: attempt.id,
			expectedVersion,
			value: toJson(attempt),
			index: attemptIndex(attempt, browserId, now())
		});
	}

	async function add(attempt: Attempt, browserId: string): Promise<Outcome<Attempt, RefusalCode>> {
		const written = await write(attempt, { browserId, expectedVersion: 0 });
		if (written.ok) return accept(attempt);
		if (written.refusal.code !== 'version-conflict') return refuse(written.refusal.code);
		throw new Error(`Two attempts have the id ${attempt.id}`);
	}

	async function act(id: string, command: Command): Promise<Outcome<Played, RefusalCode>> {
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const record = await records.get(ATTEMPTS, id);
			const found = await played(tools.quizzes, record);
			if (!found.ok || record === undefined) return found;
			const decided = command(found.value);
			if (!decided.ok) return decided;
			if (decided.value === found.value.attempt) return found;
			const { browserId } = found.value;
			const owner = { browserId, expectedVersion: record.version };
			const written = await write(decided.value, owner);
			if (written.ok) return accept({ ...found.value, attempt: decided.value });
			if (written.refusal.code !== 'version-conflict') return refuse(written.refusal.code);
		}
		return refuse('store-failed', 'compare-and-set lost too often');
	}

	/** Stores an attempt whose id follows from what it was made of, or what became of it since. */
	async function keep(attempt: Attempt, browserId: string): Promise<Outcome<Attempt, RefusalCode>> {
		const written = await write(attempt, { browserId, expectedVersion: 0 });
		if (written.ok) return accept(attempt);
		if (written.refusal.code !== 'version-conflict') return refuse(written.refusal.code);
		const kept = await act(attempt.id, () => accept(attempt));
		return kept.ok ? accept(attempt) : kept;
	}

	return { ...createAttemptReader(tools), add, keep, act };
}

/** An attempt holds nothing but JSON: strings, numbers, booleans, null, arrays and plain objects. */
function toJson(attempt: Attempt): Json {
	return attempt;
}
