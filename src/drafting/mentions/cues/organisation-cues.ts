import {
	COMPANY_ENDS,
	NO_BODIES,
	ORGANISATION_HEADS,
	ORGANISATIONS,
	WEAK_HEADS
} from '../../english/organisations.ts';
import { isListedOrganisation } from '../../english/vocabulary.ts';
import { isRole } from '../role-words.ts';
import type { NameRun } from '../name-run.ts';
import type { Cue, CueContext } from './cue.ts';

export const ORGANISATION_CUES: readonly Cue[] = [
	{
		id: 'known-organisation',
		reason: 'known organisation',
		holds: ({ run }) => ORGANISATIONS.has(run.key)
	},
	{
		id: 'listed-organisation',
		reason: 'listed organisation or team',
		holds: ({ run }) => isListedOrganisation(run.key)
	},
	{
		id: 'head-word',
		reason: 'named for what it is',
		holds: ({ run }) => isHead(headOf(run)) && !WEAK_HEADS.has(headOf(run))
	},
	{
		id: 'weak-head-word',
		reason: 'may be named for what it is',
		holds: ({ run }) => WEAK_HEADS.has(headOf(run))
	},
	{
		id: 'head-before-of',
		reason: 'named for what it is, with "of" or "for"',
		holds: ({ run }) => run.words.some(({ text }, index) => isHead(text) && isLink(run, index + 1))
	},
	{
		id: 'company-end',
		reason: 'ends like a company',
		holds: ({ run }) => run.words.length > 1 && COMPANY_ENDS.has(run.words.at(-1)?.text ?? '')
	},
	{
		id: 'ampersand',
		reason: 'has "&" in it',
		holds: ({ run }) => run.text.includes('&')
	},
	{ id: 'acronym', reason: 'letters that stand for a name', holds: ({ run }) => isBody(run.text) },
	{
		id: 'no-body',
		reason: 'letters that stand for no body',
		holds: ({ run }) => NO_BODIES.has(run.text)
	},
	{
		id: 'letters-behind',
		reason: 'its letters stand in brackets behind it',
		holds: ({ run, after }) => run.words.length > 2 && after[0] === '(' && after[2] === ')'
	},
	{ id: 'bracketed', reason: 'letters in brackets behind a name', holds: isBracketed },
	{
		id: 'role-of',
		reason: 'somebody has a role there',
		holds: ({ before, beforeThat }) => OF.has(before) && isRole(beforeThat)
	},
	{
		id: 'body-noun-after',
		reason: 'called a group or company by the word behind it',
		holds: ({ after }) => BODY_NOUNS.has(after[0] ?? '')
	},
	{
		id: 'body-noun-before',
		reason: 'called a group or company by the word before it',
		holds: ({ before }) => BODY_NOUNS.has(before)
	},
	{
		id: 'body-possession',
		reason: 'has an executive, shares or members',
		holds: ({ after }) => after[0]?.endsWith('s') === true && OF_BODIES.has(after[1] ?? '')
	}
];

function headOf({ words }: NameRun): string {
	return words.length > 1 ? (words.at(-1)?.text ?? '') : '';
}

function isHead(text: string): boolean {
	return ORGANISATION_HEADS.has(text);
}

function isLink({ words }: NameRun, at: number): boolean {
	return ['of', 'for', 'on'].includes(words[at]?.text ?? '');
}

function isBody(text: string): boolean {
	return /^(?:\p{Lu}\.?){2,6}$/u.test(text) && !NO_BODIES.has(text);
}

function isBracketed({ run, before, after }: CueContext): boolean {
	return isBody(run.text) && before === '(' && after[0] === ')';
}

const OF: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with']);

const BODY_NOUNS: ReadonlySet<string> = new Set(
	'group party company firm newspaper agency airline airlines club team bank maker giant network union daily website carmaker automaker militants fighters militia rebels jihadists shares broadcaster organisation organization think-tank channel magazine retailer publisher insurer lender chain charity campaigners'.split(
		' '
	)
);

const OF_BODIES: ReadonlySet<string> = new Set(
	'chief shares members headquarters board executive ceo profits profit earnings sales stock management spokesman spokeswoman fighters militants website employees founder shareholders coach annual'.split(
		' '
	)
);
