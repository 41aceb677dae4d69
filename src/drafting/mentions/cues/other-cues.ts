import { COMPOUND_STARTS } from '../../english/name-words.ts';
import { OTHERS, OTHER_ENDS, OTHER_NOUNS, OTHER_STARTS } from '../../english/other-names.ts';
import { isPeople } from '../demonyms.ts';
import type { NameRun } from '../name-run.ts';
import type { Cue, CueContext } from './cue.ts';

export const OTHER_CUES: readonly Cue[] = [
	{ id: 'people', reason: 'a people, faith or following', holds: ({ run }) => namesPeople(run) },
	{ id: 'known-other', reason: 'known faith or book', holds: ({ run }) => OTHERS.has(run.key) },
	{
		id: 'other-end',
		reason: 'ends like a prize, law or event',
		holds: ({ run }) => run.words.length > 1 && OTHER_ENDS.has(run.words.at(-1)?.text ?? '')
	},
	{
		id: 'other-start',
		reason: 'begins like a storm, ship or article',
		holds: ({ run }) => run.words.length > 1 && OTHER_STARTS.has(run.words[0]?.text ?? '')
	},
	{
		id: 'other-noun',
		reason: 'called a film, ship or prize',
		holds: ({ before }) => OTHER_NOUNS.has(before)
	},
	{ id: 'in-marks', reason: 'stands in quotation marks by itself', holds: isInMarks },
	{
		id: 'the',
		reason: '"the" before it',
		holds: ({ before, run }) => before === 'the' && run.title === undefined
	},
	{
		id: 'a',
		reason: '"a" before it',
		holds: ({ before, run }) => (before === 'a' || before === 'an') && run.title === undefined
	},
	{
		id: 'number-behind',
		reason: 'number behind it',
		holds: ({ after }) => /^\d/.test(after[0] ?? '')
	},
	{
		id: 'compound',
		reason: 'part of a compound',
		holds: ({ run, after }) => /^[-–/]/.test(after[0] ?? '') && !run.around[run.to + 1]?.isSpaced
	},
	{
		id: 'compound-end',
		reason: 'behind a hyphen',
		holds: ({ run, before }) => /^[-–/]$/.test(before) && run.words[0]?.isSpaced === false
	}
];

function namesPeople({ words, text }: NameRun): boolean {
	const last = words.at(-1)?.text ?? '';
	if (words.length > 1)
		return COMPOUND_STARTS.has(words[0]?.text ?? '') && /(?:ans|ers)$/.test(last);
	return isPeople(text);
}

function isInMarks({ before, after }: CueContext): boolean {
	return (
		OPENING.test(before) && CLOSING.test(after[0] === ',' ? (after[1] ?? '') : (after[0] ?? ''))
	);
}

const OPENING = /^["“‘'«]+$/u;
const CLOSING = /^["”’'»]+$/u;
