/** POINT-7: two steps: whose words these are, and where it stands who that is. */
import type { Span } from '#domain/article/article.ts';
import { PROOF_PROMPTS } from '../english/templates-pairs.ts';
import { ROLES } from '../english/roles.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../text/text-reading.ts';
import type { Candidate } from './candidate.ts';
import { clauseScene } from './clause-scene.ts';
import { officeProof } from './office-proof.ts';
import { type Office, officesOf } from './offices.ts';
import { type Quote, quotesOf } from './quotes-of.ts';

/** How often the one sentence with a role is the one that introduces. */
const PRECISION = 0.98;

export function draftProofOfSpeakers(reading: Reading): readonly Candidate[] {
	const { entities, sentenceOf } = clauseScene(reading);
	const quotes = new Map(quotesOf(reading).map((quote) => [quote.speaker, quote]));
	return officesOf(reading).flatMap((office) => {
		const { person, role, isPublic, text } = office;
		const quote = quotes.get(person.name);
		if (quote === undefined || isPublic || !text.includes(' ')) return [];
		if (RAGGED.test(quote.words)) return [];
		const [first] = entities.mentionsOf(person.id);
		const isOnlyRole = person.roles.every(({ sentence }) => sentence === role.sentence);
		const described = sentenceOf(role.sentence);
		const isElsewhere = quote.candidate.asks.every(
			(asked) => described !== undefined && !overlaps(asked, described)
		);
		return first?.sentence === role.sentence &&
			isOnlyRole &&
			isElsewhere &&
			!isForeshadowed(reading, office)
			? [questionOn(reading, office, quote)]
			: [];
	});
}

/** "A judge has ruled" further up may be the same person: there they are introduced first. */
function isForeshadowed({ text, mentions }: Reading, { role, head }: Office): boolean {
	const roles = mentions.entities.flatMap((entity) => entity.roles);
	return text.sentences
		.filter(({ end }) => end <= role.start)
		.some(({ tokens }) =>
			tokens.some(
				({ lemma, text: word, start }, at) =>
					(word.toLowerCase() === head ||
						(ROLES.has(lemma.toLowerCase()) && isAfterA(tokens, at))) &&
					!roles.some((one) => one.start <= start && start < one.end)
			)
		);
}

function isAfterA(tokens: readonly Token[], at: number): boolean {
	return tokens.slice(Math.max(0, at - FARTHEST), at).some(({ text }) => /^an?$/i.test(text));
}

/** "A former Orrin court judge". */
const FARTHEST = 4;

/** Cut or broken: more than the words would be asked about. */
const RAGGED = /\.\.|\[#|[\u0080-\u00ff]{3}/;

function overlaps(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

function questionOn(reading: Reading, office: Office, { words, candidate }: Quote): Candidate {
	return officeProof(reading, office, {
		prompt: PROOF_PROMPTS.speaker(words),
		confidence: Math.min(office.person.confidence, candidate.confidence) * PRECISION,
		reasons: [...candidate.reasons, 'described in another sentence than the words stand in'],
		worth: 0.6
	});
}
