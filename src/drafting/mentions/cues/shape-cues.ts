import { isCommonWord } from '../../english/vocabulary.ts';
import { isSpeechForm } from '../speech-forms.ts';
import type { NameRun } from '../name-run.ts';
import type { Cue, CueContext } from './cue.ts';

/** How long a name is, where it stands and what it does: little proof each, some together. */
export const SHAPE_CUES: readonly Cue[] = [
	{ id: 'one-word', reason: 'one word', holds: ({ run }) => run.words.length === 1 },
	{ id: 'two-words', reason: 'two words', holds: ({ run }) => run.words.length === 2 },
	{ id: 'three-words', reason: 'three words', holds: ({ run }) => run.words.length === 3 },
	{ id: 'long', reason: 'four words or more', holds: ({ run }) => run.words.length > 3 },
	{ id: 'at-head', reason: 'at the head of its sentence', holds: ({ run }) => isAtHead(run) },
	{
		id: 'mid-sentence',
		reason: 'a capital inside its sentence',
		holds: ({ run }) => !isAtHead(run)
	},
	{
		id: 'common-word',
		reason: 'holds a common word',
		holds: ({ run }) => run.words.some((word) => word.isCapital && isCommonWord(word.lower))
	},
	{
		id: 'all-common',
		reason: 'made of common words',
		holds: ({ run }) => run.words.every((word) => isCommonWord(word.lower))
	},
	{
		id: 'no-proper-tag',
		reason: 'not tagged as a name',
		holds: ({ run }) => run.words.every(({ tag }) => tag !== 'PROPN')
	},
	{
		id: 'all-capitals',
		reason: 'all in capitals',
		holds: ({ run }) => run.text.length > 1 && run.text === run.text.toUpperCase()
	},
	{ id: 'of-inside', reason: '"of" inside', holds: ({ run }) => / (?:of|for|and) /.test(run.text) },
	{ id: 'speaks', reason: 'verb of speech beside it', holds: isSpeaking },
	{
		id: 'owns',
		reason: 'possessive',
		holds: ({ after }) => after[0] === "'s" || after[0] === '’s'
	},
	{ id: 'listed', reason: 'comma before and behind it', holds: isBetweenCommas },
	{
		id: 'by',
		reason: 'stands after "by"',
		holds: ({ before }) => before === 'by'
	},
	{
		id: 'noun-behind',
		reason: 'before a common noun',
		holds: ({ run }) => run.around[run.to + 1]?.tag === 'NOUN'
	},
	{
		id: 'verb-behind',
		reason: 'before a verb',
		holds: ({ run }) => ['VERB', 'AUX'].includes(run.around[run.to + 1]?.tag ?? '')
	},
	{
		id: 'adjective-before',
		reason: 'behind an adjective',
		holds: ({ run }) => run.title === undefined && run.around[run.from - 1]?.tag === 'ADJ'
	},
	{
		id: 'demonym-before',
		reason: 'behind the name of a people',
		holds: ({ run }) => run.demonym !== undefined && run.title === undefined
	}
];

function isAtHead({ words }: NameRun): boolean {
	return words[0]?.isInitial === true;
}

function isSpeaking({ before, after }: CueContext): boolean {
	return isSpeechForm(after[0] ?? '') || isSpeechForm(before);
}

function isBetweenCommas({ before, after }: CueContext): boolean {
	return before === ',' && [',', '.', 'and'].includes(after[0] ?? '');
}
