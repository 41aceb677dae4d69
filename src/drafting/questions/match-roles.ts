/** MATCH-1 to MATCH-3: names and what the article says these people are. */
import { EXPLAIN_PAIRS, MATCH_ROLE_PROMPTS } from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { evidenceOf } from './evidence-of.ts';
import { areApart } from './names-apart.ts';
import { type Office, mayShare, officesOf } from './offices.ts';
import { optionOf } from './option-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import { NO_NAME } from './rival-speakers.ts';

const FEWEST = 3;
const MOST = 5;

/** What well-known people are, nobody needs the article for. */
const FEWEST_LESSER_KNOWN = 2;

/** How often a role that was found beside a name makes a pair that is right. */
const PRECISION = 0.99;

export function draftMatchRoles(reading: Reading): readonly Candidate[] {
	const all = officesOf(reading).filter(({ person }) => !NO_NAME.test(person.name));
	const lesserKnown = apart(all.filter(({ isPublic }) => !isPublic));
	const offices = lesserKnown.length < FEWEST ? apart(all) : lesserKnown;
	const [first] = offices;
	if (first === undefined || offices.length < FEWEST) return [];
	if (lesserKnown.length < FEWEST_LESSER_KNOWN) return [];
	return [
		{
			type: 'match',
			question: {
				kind: 'match',
				id: questionId('match', first.role.sentence),
				round: 'match',
				prompt: pick(MATCH_ROLE_PROMPTS, first.text),
				pairs: offices.map(({ person, text }) => ({
					left: optionOf(person.name),
					right: optionOf(text)
				})),
				extras: [],
				evidence: evidenceOf(
					reading,
					offices.map(({ role }) => role.sentence)
				),
				explanation: EXPLAIN_PAIRS.roles(
					offices.map(({ person, text }) => ({ name: person.name, role: text }))
				)
			},
			asks: offices.map(({ role: { start, end } }) => ({ start, end })),
			confidence: Math.min(...offices.map(({ person }) => person.confidence)) * PRECISION,
			reasons: ['each role stands beside its name', 'no two of them could be told of one person'],
			worth: 0.5 + 0.1 * offices.length
		}
	];
}

/** Those that nobody could swap, the surest first, in the order of the text again. */
function apart(offices: readonly Office[]): readonly Office[] {
	const surest = offices.toSorted((one, other) => other.person.confidence - one.person.confidence);
	const kept: Office[] = [];
	for (const office of surest) {
		const isClear = kept.every((one) => !mayShare(one, office) && namesApart(one, office));
		if (isClear) kept.push(office);
	}
	return kept.slice(0, MOST).toSorted((one, other) => one.role.start - other.role.start);
}

/** No surname twice, and neither is named in what the other is. */
function namesApart(one: Office, other: Office): boolean {
	return (
		surnameOf(one) !== surnameOf(other) &&
		areApart(one.text, other.person.name) &&
		areApart(other.text, one.person.name)
	);
}

function surnameOf({ person }: Office): string {
	return person.name.split(' ').at(-1) ?? '';
}
