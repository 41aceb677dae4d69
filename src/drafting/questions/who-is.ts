/** DRAFT-15: who is described as the director of the harbour authority? Somebody with a name and a role. */
import { WHO_IS } from '../english/templates.ts';
import type { Entity, Role } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { areApart } from './names-apart.ts';
import { optionOf } from './option-of.ts';
import { questionId } from './question-id.ts';

export function draftWhoIs(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	const people = reading.mentions.entities.filter(({ kind }) => kind === 'person');
	return people.flatMap((person) => questionOn(scene, people, person));
}

const PRECISION = 0.965;
const FEWEST = 2;
const MOST = 3;

function questionOn(
	scene: ClauseScene,
	people: readonly Entity[],
	person: Entity
): readonly Candidate[] {
	const role = person.roles.find((one) => isTelling(scene, person, one));
	const asked = role === undefined ? undefined : scene.rephrase.words(role);
	const sentence = role === undefined ? undefined : scene.sentenceOf(role.sentence);
	if (role === undefined || asked === undefined || sentence === undefined) return [];
	const rivals = people
		.filter((other) => isRival(person, { other, role }))
		.filter(({ name }) => !sentence.text.includes(name))
		.slice(0, MOST)
		.map((other) => optionOf(other.name, whyNotOf(other)));
	if (rivals.length < FEWEST) return [];
	const answer = optionOf(person.name);
	return [
		{
			type: 'who',
			question: {
				kind: 'choice',
				id: questionId('who', sentence.id),
				round: 'who',
				prompt: WHO_IS.prompt(asked),
				options: [answer, ...rivals],
				key: answer.id,
				evidence: evidenceOf(scene.reading, [sentence.id]),
				explanation: WHO_IS.explain({ who: person.name, role: asked })
			},
			asks: [{ start: role.start, end: role.end }],
			confidence: person.confidence * PRECISION,
			reasons: [...person.reasons, 'the role stands beside the name'],
			worth: 0.55
		}
	];
}

/** A role that one person has: with what it is a role in, and with the name in its sentence. */
function isTelling({ entities, reading }: ClauseScene, person: Entity, role: Role): boolean {
	const { text, sentence, end } = role;
	if (/\.$|^(?:Under|State)\b|\bsecretary of state$/i.test(text)) return false;
	const isCutShort = /^[.’'-]?[\p{L}\p{N}]/u.test(reading.text.source.text.slice(end, end + 2));
	return (
		!isCutShort &&
		WHO_IS.telling.test(text) &&
		text.length <= LONGEST &&
		!/[,;:“”"()–—]/.test(text) &&
		person.name.includes(' ') &&
		entities.mentionsOf(person.id).some((mention) => mention.sentence === sentence)
	);
}

const LONGEST = 90;

/** Somebody of whom the article says something else. */
function isRival(person: Entity, { other, role }: { other: Entity; role: Role }): boolean {
	if (other.id === person.id || other.roles.length === 0 || !other.name.includes(' ')) return false;
	if (other.confidence < 0.9 || !areApart(other.name, person.name)) return false;
	return other.roles.every(({ text }) => areApart(text, role.text));
}

function whyNotOf({ name, roles }: Entity): string | undefined {
	const [role] = roles;
	if (role === undefined || /[“”"\n]/.test(role.text)) return undefined;
	return WHO_IS.explain({ who: name, role: role.text });
}
