/** CLAIM-10: what somebody is, told rightly, and told of somebody else. */
import {
	CLAIM_PROMPTS,
	EXPLAIN_CLAIM,
	OFFICE_CLAIMS,
	ROLE_CLAIM
} from '../english/templates-claims.ts';
import { isCommonKnowledge } from '../english/well-known.ts';
import type { ClaimQuestion } from '#domain/quiz/kinds/claim.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { areApart, areTied } from './names-apart.ts';
import { namingSentence } from './naming-sentences.ts';
import { type Office, fitsSex, mayShare, officesOf, withArticle } from './offices.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';

/** How often a role beside a name is that of an office, held by nobody else. */
const PRECISION = 0.98;

export function draftOfficeClaims(reading: Reading): readonly Candidate[] {
	const offices = officesOf(reading);
	return offices
		.filter(
			({ isPublic, text, person }) =>
				!isPublic && text.includes(' ') && !isCommonKnowledge(person.name)
		)
		.flatMap((office) => {
			const rival = rivalOf(office, offices, reading);
			const contradicted = rival === undefined ? [] : [contradictedBy(reading, office, rival)];
			return [supportedBy(reading, office), ...contradicted];
		});
}

function supportedBy(reading: Reading, office: Office): Candidate {
	const { person, text, role } = office;
	const claim = claimOf(person.name, office);
	const explanation = EXPLAIN_CLAIM.role({ name: person.name, role: text });
	const scene = clauseScene(reading);
	const sentence = scene.sentenceOf(role.sentence);
	const naming = sentence === undefined ? [] : namingSentence(scene, person.id, sentence);
	const evidence = evidenceOf(reading, [...naming, role.sentence]);
	return {
		...frameOf(office),
		question: { ...baseOf(reading, claim, role.sentence), evidence, key: 'supported', explanation },
		worth: 0.3
	};
}

function contradictedBy(reading: Reading, office: Office, rival: Entity): Candidate {
	const { person, text, role } = office;
	const claim = claimOf(rival.name, office);
	const claimed = rival.name;
	const explanation = EXPLAIN_CLAIM.holder({ role: text, holder: person.name, claimed });
	const alteration = { claimed, article: nameIn(reading, office) };
	return {
		...frameOf(office),
		question: {
			...baseOf(reading, claim, role.sentence),
			key: 'contradicted',
			alteration,
			explanation
		},
		confidence: Math.min(person.confidence, rival.confidence) * PRECISION,
		worth: 0.45
	};
}

/** As it stands beside the role: perhaps the surname alone. */
function nameIn({ mentions }: Reading, { person, role }: Office): string {
	const own = mentions.mentions.filter(
		({ entity, sentence }) => entity === person.id && sentence === role.sentence
	);
	return own[0]?.text ?? person.name;
}

/** Of an office that others may hold too, it is told what the article says of whom. */
function claimOf(name: string, office: Office): string {
	const { text, isSole } = office;
	return isSole
		? pick(OFFICE_CLAIMS, text)({ name, office: text })
		: ROLE_CLAIM({ name, office: withArticle(office) });
}

function frameOf({ person, role }: Office): Omit<Candidate, 'question' | 'worth'> {
	return {
		type: 'claim',
		asks: [{ start: role.start, end: role.end }],
		confidence: person.confidence * PRECISION,
		reasons: [...person.reasons, 'what somebody is stands beside the name']
	};
}

function baseOf(reading: Reading, claim: string, sentence: string) {
	return {
		kind: 'claim',
		id: questionId('claim', sentence),
		round: 'claim',
		prompt: pick(CLAIM_PROMPTS, claim),
		claim,
		evidence: evidenceOf(reading, [sentence])
	} as const satisfies Partial<ClaimQuestion>;
}

/** Somebody else of the text with another role, who has nothing to do with the office. */
function rivalOf(
	office: Office,
	offices: readonly Office[],
	{ mentions }: Reading
): Entity | undefined {
	const { person, role } = office;
	const inSentence = new Set(
		mentions.mentions
			.filter(({ sentence }) => sentence === role.sentence)
			.map(({ entity }) => entity)
	);
	const rivals = offices.filter(
		(other) =>
			other.person.id !== person.id &&
			!mayShare(office, other) &&
			other.person.roles.every(({ text }) => areApart(text, office.text)) &&
			areApart(other.person.name, person.name) &&
			areApart(other.person.name, office.text) &&
			!areTied(other.person, person) &&
			!other.isPublic &&
			!isCommonKnowledge(other.person.name) &&
			fitsSex(other.person, office.head) &&
			!inSentence.has(other.person.id)
	);
	const [first, ...rest] = rivals.map((rival) => rival.person);
	return first === undefined ? undefined : pick([first, ...rest], office.text);
}
