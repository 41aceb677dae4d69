/** CLAIM-16: words given to the one who spoke them, or to another who is named in the article. */
import { CLAIM_PROMPTS, EXPLAIN_CLAIM, QUOTE_CLAIM } from '../english/templates-claims.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { areKnownWords } from './claims/known-words.ts';
import { areApart } from './names-apart.ts';
import { nameIn, namingEvidence } from './named-in.ts';
import { pick } from './pick.ts';
import { type Quote, quotesOf } from './quotes-of.ts';

/** In one article: the rest of its voices is asked for directly. */
const MOST = 6;

export function draftQuoteClaims(reading: Reading): readonly Candidate[] {
	return quotesOf(reading)
		.filter(({ rivals }) => rivals.length > 0)
		.toSorted((one, other) => other.candidate.confidence - one.candidate.confidence)
		.slice(0, MOST)
		.flatMap((quote) => claimOn(reading, quote));
}

function claimOn(reading: Reading, quote: Quote): readonly Candidate[] {
	const { question, candidate, speaker, words } = quote;
	const named = nameIn(speaker, question.evidence);
	// Who is called by half a name in the words did not speak them.
	const [rival, ...rivals] = quote.rivals.filter((name) => areApart(name, words));
	const isTrue = named === undefined || rival === undefined || pick([true, false], words);
	if (!isTrue && areKnownWords(words)) return [];
	const claimed = isTrue ? speaker : pick([rival, ...rivals], words);
	const claim = QUOTE_CLAIM({ name: claimed, words });
	const base = {
		kind: 'claim',
		id: question.id.replace(/^who-said/, 'claim'),
		round: 'claim',
		prompt: pick(CLAIM_PROMPTS, claim),
		claim,
		evidence: [
			...namingEvidence(reading, { speaker, evidence: question.evidence }),
			...question.evidence
		]
	} as const;
	const told = isTrue
		? ({ key: 'supported', explanation: question.explanation } as const)
		: ({
				key: 'contradicted',
				alteration: { claimed, article: named },
				explanation: EXPLAIN_CLAIM.speaker({ speaker, claimed })
			} as const);
	return [
		{
			type: 'claim',
			question: { ...base, ...told },
			asks: candidate.asks,
			confidence: candidate.confidence,
			reasons: candidate.reasons,
			// Whose words they are is better asked straight.
			worth: isTrue ? 0.1 : 0.2
		}
	];
}
