import type { Reading } from './reading.ts';
import { readText } from './text/read-text.ts';
import type { Source } from './text/text-reading.ts';

/** Finds all that questions can be made of. Cost: in proportion to the text's length. */
export function read(source: Source): Reading {
	const text = readText(source);
	return {
		text,
		mentions: { mentions: [], entities: [] },
		speech: { speeches: [], unattributed: [] },
		times: [],
		amounts: [],
		clauses: { clauses: [], orderings: [] }
	};
}
