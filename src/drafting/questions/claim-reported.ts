/** CLAIM-20: what the article reports somebody to have said, with who said it or with another. */
import type { Span } from '#domain/article/article.ts';
import { CLAIM_PROMPTS, EXPLAIN_CLAIM, REPORTED_CLAIM } from '../english/templates-claims.ts';
import { EXPLAIN } from '../english/templates.ts';
import type { Reading } from '../reading.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import type { Candidate } from './candidate.ts';
import { areKnownWords } from './claims/known-words.ts';
import { evidenceOf } from './evidence-of.ts';
import { nameIn, namingEvidence } from './named-in.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import { type Reported, reportedOf } from './reported-words.ts';
import { reportedRivals } from './reported-rivals.ts';

/** How often a sure report is whole and true in the new words. */
const PRECISION = 0.985;

export function draftReportedClaims(reading: Reading): readonly Candidate[] {
	return reportedOf(reading)
		.filter((reported) => reported.speaker.kind === 'person' && readsWell(reported))
		.flatMap((reported) => claimOn(reading, reported));
}

/** Behind "It was X who said that", who "she" and which "members" are is unclear, and a role torn from a name halts. */
function readsWell({ clause, sentence, at }: Reported): boolean {
	return !UNCLEAR.test(clause) && !beginsWithRole(sentence, at);
}

const UNCLEAR =
	/\b(?:he|she|him|her|his|hers|himself|herself|they|them|their|theirs|themselves)\b|\bmembers\b(?! of\b)/i;

/** "running mate Jon Reed’s boat", "mayor Ana Voss". */
function beginsWithRole({ tokens }: ReadSentence, at: Span): boolean {
	const inside = tokens.filter(({ start }) => at.start <= start && start < at.end);
	const name = inside.findIndex(({ tag }) => tag === 'PROPN');
	const before = inside.slice(0, Math.max(0, name));
	return (
		before.at(-1)?.tag === 'NOUN' &&
		before.every(({ tag }) => tag === 'DET' || tag === 'ADJ' || tag === 'NOUN')
	);
}

function claimOn(reading: Reading, reported: Reported): readonly Candidate[] {
	const { speech, clause, verb, sentence, at } = reported;
	const speaker = speech.speaker.name;
	const own = evidenceOf(reading, [sentence.id]);
	const named = nameIn(speaker, own);
	const rivals = reportedRivals(reading, reported);
	const [rival] = rivals;
	const isTrue = rival === undefined || named === undefined || pick([true, false], clause);
	if (!isTrue && areKnownWords(clause)) return [];
	const claimed = isTrue ? speaker : rival.name;
	const claim = REPORTED_CLAIM({ name: claimed, verb, clause });
	const told = isTrue
		? ({ key: 'supported', explanation: EXPLAIN.reported(speaker) } as const)
		: ({
				key: 'contradicted',
				alteration: { claimed, article: named },
				explanation: EXPLAIN_CLAIM.reporter({ speaker, claimed })
			} as const);
	return [
		{
			type: 'claim',
			question: {
				kind: 'claim',
				id: questionId('claim', sentence.id),
				round: 'claim',
				prompt: pick(CLAIM_PROMPTS, claim),
				claim,
				evidence: [...namingEvidence(reading, { speaker, evidence: own }), ...own],
				...told
			},
			asks: [at],
			confidence: speech.confidence * PRECISION,
			reasons: [...speech.reasons, 'the reported words are whole without their sentence'],
			worth: isTrue ? 0.45 : 0.55
		}
	];
}
