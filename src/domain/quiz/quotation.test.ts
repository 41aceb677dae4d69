import { describe, expect, it } from 'vitest';
import { quotedParts } from './quotation.ts';

describe('quotedParts', () => {
	it.each([
		['“We will mend the bridge.”', ['We will mend the bridge']],
		['"We will mend it," ', ['We will mend it']],
		['“We will mend it … before spring.”', ['We will mend it', 'before spring']],
		['“We ... mend it, [...] she’ll see!”', ['We', 'mend it', 'she’ll see']],
		['We will mend the bridge.', []],
		['“We will mend it” and “soon”', []],
		['The mayor calls it “a toy”.', []],
		['“…”', []]
	])('PROOF-11 reads %s', (statement, parts) => {
		expect(quotedParts(statement)).toEqual(parts);
	});
});
