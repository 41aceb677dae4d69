/** lowdb as it comes: the whole document is written for each answer, and not even synced. */
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { benchAttempt, type BenchAttempt } from './attempt.ts';
import type { Contender } from './measure.ts';

type Document = { attempts: Record<string, BenchAttempt> };

/** About what one attempt takes in the document. */
const ATTEMPT_BYTES = 1500;
/** The longest string of V8, which is what JSON.stringify has to answer with. */
const LONGEST_STRING = 0x1fffffe8;
/** Serialising goes at some hundred megabytes a second, once for every submit. */
const PATIENCE_BYTES = 4_000_000_000;

/** Why plain lowdb is left out here, or undefined. */
export function whyNotPlainLowdb(records: number, atOnce: number): string | undefined {
	const size = records * ATTEMPT_BYTES;
	if (size > LONGEST_STRING) return 'cannot (string too long)';
	return size * atOnce > PATIENCE_BYTES ? 'left out (minutes)' : undefined;
}

export async function openPlainLowdb(path: string, records: number): Promise<Contender> {
	const low = new Low<Document>(new JSONFile(path), { attempts: {} });
	for (let n = 0; n < records; n += 1) low.data.attempts[n] = benchAttempt(String(n), 0);
	let round = 0;
	return {
		submit: async (client) => {
			round += 1;
			const id = String(client % records);
			await low.update(({ attempts }) => {
				attempts[id] = benchAttempt(id, round);
			});
		},
		close: async () => undefined
	};
}
