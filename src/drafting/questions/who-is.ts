/** DRAFT-15: who is described as the director of the harbour authority? Somebody with a name and a role. */
import { WHO_IS } from '../english/templates.ts';
import { isCommonKnowledge } from '../english/well-known.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { areApart, takeApart } from './names-apart.ts';
import { type Office, fitsSex, isPublicRole, officesOf, withArticle } from './offices.ts';
import { optionOf } from './option-of.ts';
import { questionId } from './question-id.ts';

export function draftWhoIs(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	const people = reading.mentions.entities.filter(({ kind }) => kind === 'person');
	const lesserKnown = people
		.filter(isLesserKnown)
		.toSorted((one, other) => Number(other.roles.length > 0) - Number(one.roles.length > 0))
		.slice(0, MOST_COMPARED);
	return officesOf(reading)
		.filter(
			({ isPublic, text, person }) =>
				!isPublic &&
				!isCommonKnowledge(person.name) &&
				WHO_IS.telling.test(text) &&
				!/[,;:()–—]/.test(text)
		)
		.flatMap((office) => questionOn(scene, lesserKnown, office));
}

const PRECISION = 0.965;
const FEWEST = 2;
const MOST = 3;

/** Compared with each other, so that a list of thousands takes no time. */
const MOST_COMPARED = 30;

function questionOn(
	scene: ClauseScene,
	people: readonly Entity[],
	office: Office
): readonly Candidate[] {
	const { person, role } = office;
	const described = withArticle(office);
	const sentence = scene.sentenceOf(role.sentence);
	if (sentence === undefined || scene.rephrase.words(role) === undefined) return [];
	const rivals = takeApart(people, {
		most: MOST,
		fits: (other) => isRival(office, other) && !sentence.text.includes(other.name)
	}).map((other) => optionOf(other.name, whyNotOf(other)));
	if (rivals.length < FEWEST) return [];
	const answer = optionOf(person.name);
	return [
		{
			type: 'who',
			question: {
				kind: 'choice',
				id: questionId('who', sentence.id),
				round: 'who',
				prompt: WHO_IS.prompt(described),
				options: [answer, ...rivals],
				key: answer.id,
				evidence: evidenceOf(scene.reading, [sentence.id]),
				explanation: WHO_IS.explain({ who: person.name, role: described })
			},
			asks: [{ start: role.start, end: role.end }],
			confidence: person.confidence * PRECISION,
			reasons: [...person.reasons, 'the role stands beside the name'],
			worth: 0.55
		}
	];
}

/** Of whom a text has to say who it is: nobody is found out by being famous. */
function isLesserKnown({ confidence, isPlural, name, roles }: Entity): boolean {
	return (
		confidence >= 0.9 &&
		!isPlural &&
		/\S\s\S/.test(name) &&
		!isCommonKnowledge(name) &&
		!roles.some(({ text }) => isPublicRole(text))
	);
}

/** Somebody of whom the article says something else. */
function isRival({ person, role, head }: Office, other: Entity): boolean {
	if (other.id === person.id || !areApart(other.name, person.name)) return false;
	if (!fitsSex(other, head)) return false;
	return other.roles.every(({ text }) => areApart(text, role.text));
}

function whyNotOf({ name, roles }: Entity): string | undefined {
	const [role] = roles;
	if (role === undefined || /[“”"\n]/.test(role.text)) return undefined;
	return WHO_IS.explain({ who: name, role: role.text });
}
