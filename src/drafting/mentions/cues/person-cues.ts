import { PARTICLES } from '../../english/name-words.ts';
import { DOUBTFUL_NAMES } from '../../english/first-names.ts';
import { NAME_SUFFIXES, REGNAL_TITLES } from '../../english/titles.ts';
import {
	isFirstName,
	isListedPlace,
	isListedSurname,
	isCommonWord,
	isWordyFirstName
} from '../../english/vocabulary.ts';
import { isRole, isSureRole } from '../role-words.ts';
import type { Word } from '../words.ts';
import type { Cue, CueContext } from './cue.ts';

export const PERSON_CUES: readonly Cue[] = [
	{ id: 'title', reason: 'title before it', holds: hasTitle },
	{
		id: 'regnal-title',
		reason: 'title of rank before it',
		holds: ({ run }) => run.words.length === 2 && REGNAL_TITLES.has(run.words[0]?.text ?? '')
	},
	{ id: 'first-name', reason: 'begins with a first name', holds: hasSureFirstName },
	{ id: 'doubtful-first-name', reason: 'may begin with a first name', holds: hasDoubtfulFirstName },
	{
		id: 'lone-first-name',
		reason: 'is a first name',
		holds: ({ run }) => run.words.length === 1 && isFirstName(run.key)
	},
	{
		id: 'surname',
		reason: 'ends with a known surname',
		holds: ({ run }) => isListedSurname(lastOf(run.words).lower)
	},
	{ id: 'initial', reason: 'has an initial', holds: hasInitial },
	{
		id: 'name-suffix',
		reason: 'ends with Jr, Sr or a number',
		holds: ({ run }) => run.words.length > 1 && NAME_SUFFIXES.has(lastOf(run.words).text)
	},
	{ id: 'particle', reason: 'has a particle of surnames', holds: hasParticle },
	{
		id: 'role-before',
		reason: 'role before it',
		holds: ({ before, run }) => run.from > 0 && isSureRole(before)
	},
	{
		id: 'weak-role-before',
		reason: 'role before it that bodies have too',
		holds: ({ before, run }) => run.from > 0 && isRole(before) && !isSureRole(before)
	},
	{ id: 'role-and-comma', reason: 'role and comma before it', holds: isBehindRoleAndComma },
	{ id: 'role-after', reason: 'role behind it', holds: hasRoleBehind },
	{ id: 'age', reason: 'age behind it', holds: ({ after }) => isAge(after) },
	{
		id: 'who',
		reason: '"who" behind it',
		holds: ({ after }) => after[0] === 'who' || (after[0] === ',' && WHO.has(after[1] ?? ''))
	}
];

function hasTitle({ run }: CueContext): boolean {
	return run.title !== undefined;
}

function hasSureFirstName({ run }: CueContext): boolean {
	const [first] = run.words;
	if (!first || run.words.length < 2) return false;
	if (!isFirstName(first.lower) && !isWordyFirstName(first.lower)) return false;
	return !isDoubtful(first);
}

function hasDoubtfulFirstName({ run }: CueContext): boolean {
	const [first] = run.words;
	if (!first || run.words.length < 2) return false;
	return (isFirstName(first.lower) || isWordyFirstName(first.lower)) && isDoubtful(first);
}

/** A common word is doubtful at the head of a sentence only, a place or title everywhere. */
function isDoubtful({ lower, isInitial }: Word): boolean {
	if (isListedPlace(lower) || DOUBTFUL_NAMES.has(lower)) return true;
	return isInitial && (isWordyFirstName(lower) || isCommonWord(lower));
}

function hasInitial({ run }: CueContext): boolean {
	const isLetter = run.words.map(({ text }) => /^(?:\p{Lu}\.){1,2}$/u.test(text));
	return run.words.length > 1 && isLetter.slice(0, -1).some(Boolean);
}

function hasParticle({ run }: CueContext): boolean {
	return run.words.some(
		({ text }, index) =>
			(index > 0 && PARTICLES.has(text)) ||
			/^(?:al|el|bin|ibn)-\p{Lu}|^(?:Mc|O['’])\p{Lu}/u.test(text)
	);
}

function isBehindRoleAndComma({ before, beforeThat, after }: CueContext): boolean {
	return before === ',' && isSureRole(beforeThat) && after[0] === ',';
}

/** ", head of", ", a Middle East scholar": a role within four words of the comma. */
function hasRoleBehind({ after }: CueContext): boolean {
	if (after[0] !== ',') return false;
	const behind = after.slice(1);
	const stop = behind.findIndex((word) => STOPS.has(word));
	return behind.slice(0, stop < 0 ? undefined : stop).some(isSureRole);
}

const STOPS: ReadonlySet<string> = new Set([
	',',
	'.',
	'and',
	'or',
	'said',
	'to',
	'in',
	'who',
	'with'
]);

function isAge([comma, age, behind]: readonly string[]): boolean {
	const isNumber = age !== undefined && /^\d{1,3}$/.test(age) && Number(age) < 120;
	return comma === ',' && isNumber && [',', '.', ';'].includes(behind ?? '.');
}

const WHO: ReadonlySet<string> = new Set(['who', 'whose', 'whom']);

function lastOf<T>(list: readonly T[]): T {
	// A run has at least one word.
	return list.at(-1)!;
}
