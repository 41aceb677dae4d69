import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { draftProofOfSpeakers } from './proof-speakers.ts';

const INTRODUCED =
	'Helena Roux, a marine biologist at the Kelm institute, came to the harbour on Monday.';
const TEXT = `${INTRODUCED} She looked at the nets for an hour.

“The herring will not come back to this bay before the spring,” Roux said.

“The nets that we use today are far too fine for the young fish,” said Jonas Marr, a teacher of law in Orrin.

“Nobody has ever paid the boats for the days they stay in port,” said Peter Holm, a skipper from Lund.

“We have counted fewer birds on the islands every single winter,” said Oskar Lind, a warden of the park.

Roux left in the evening, and the boats went out again.`;

function promptsOf(text: string): readonly string[] {
	const reading = read({ text, publishedOn: '2024-05-16' });
	return draftProofOfSpeakers(reading).map(({ question }) => question.prompt);
}

test('POINT-7 asks for the sentence that introduces whoever spoke elsewhere', () => {
	expect(promptsOf(TEXT)).toEqual([
		'In the article somebody says: “The herring will not come back to this bay before the spring.” Point to the sentence that introduces this person.'
	]);
});

test('POINT-7 asks nothing where another sentence names the person first', () => {
	expect(promptsOf(`The boats lay still when Helena Roux came to the town. ${TEXT}`)).toEqual([]);
});

test('POINT-7 asks nothing where a role alone stands further up', () => {
	expect(promptsOf(`A marine expert has looked at the nets. ${TEXT}`)).toEqual([]);
	expect(promptsOf(`The boats lay still all winter. ${TEXT}`)).toHaveLength(1);
});
