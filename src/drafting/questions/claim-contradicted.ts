/** CLAIM-5 to CLAIM-9: claims that the article rules out, false by one typed exchange. */
import { CLAIM_PROMPTS, EXPLAIN_CLAIM } from '../english/templates-claims.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { tellsOfBareThing } from './claims/bare-things.ts';
import { shortened, stressedOn } from './claims/moved.ts';
import { restatedOf, wordingsOf } from './claims/restate.ts';
import type { TypedSwap } from './claims/swaps/swap.ts';
import { SWAPPERS } from './claims/swaps/swaps.ts';
import { tellingClauses } from './claims/telling-clause.ts';
import { type Wording, holds, writtenOut } from './claims/wording.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import type { ToldClause } from './told-clauses.ts';

export function draftContradictedClaims(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return tellingClauses(scene)
		.filter((told) => !scene.isDoneAgain(told) && !OTHERS_TOO.test(told.sentence.text))
		.filter((told) => !tellsOfBareThing(told))
		.flatMap((told) =>
			SWAPPERS.flatMap((swapper) => swapper(told, scene)).flatMap((swap) =>
				claimOn(scene, told, swap)
			)
		);
}

/** What others did as well, or what was done more than once, no exchange rules out. */
const OTHERS_TOO =
	/\b(?:also|too|as well|again|among|including|repeatedly|often|usually|sometimes)\b/i;

function claimOn(scene: ClauseScene, told: ToldClause, swap: TypedSwap): readonly Candidate[] {
	const { sentence, confidence, reasons } = told;
	const wording = wordingFor(scene, told, swap);
	const words = wording && writtenOut(wording, { ...scene, subject: told.clause.subject, swap });
	if (words?.split(swap.claimed).length !== 2) return [];
	const claim = words.endsWith('.') ? words : `${words}.`;
	const { start, end, claimed } = swap;
	const alteration = { claimed, article: scene.reading.text.source.text.slice(start, end) };
	return [
		{
			type: 'claim',
			question: {
				kind: 'claim',
				id: questionId('claim', sentence.id),
				round: 'claim',
				prompt: pick(CLAIM_PROMPTS, claim),
				claim,
				key: 'contradicted',
				alteration,
				evidence: evidenceOf(scene.reading, [...told.proof, sentence.id]),
				explanation: EXPLAIN_CLAIM.swapped(alteration)
			},
			asks: [{ start: told.clause.start, end: told.clause.end }],
			confidence: confidence * swap.confidence,
			reasons: [...reasons, `changed: ${swap.reason}`],
			worth: swap.worth
		}
	];
}

/** What happened once is said to have been so and not otherwise; else any safe wording will do. */
function wordingFor(scene: ClauseScene, told: ToldClause, swap: TypedSwap): Wording | undefined {
	const restated = restatedOf(scene, told);
	if (swap.needsStress) return stressedOn(restated, swap)[0];
	const wordings = [...wordingsOf(restated), ...shortened(restated)];
	const [first, ...others] = wordings.filter((wording) => holds(wording, swap));
	return first === undefined ? undefined : pick([first, ...others], told.sentence.text);
}
