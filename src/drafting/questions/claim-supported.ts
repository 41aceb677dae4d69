/** CLAIM-1 to CLAIM-4: claims that the article supports, in other words than its own. */
import type { Clause } from '../clauses/clause.ts';
import { VAGUE_VERBS } from '../english/context-words.ts';
import { CLAIM_PROMPTS, EXPLAIN_CLAIM } from '../english/templates-claims.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { tellsOfBareThing } from './claims/bare-things.ts';
import { type Restated, shortened } from './claims/moved.ts';
import { restatedOf, wordingsOf } from './claims/restate.ts';
import { tellingClauses } from './claims/telling-clause.ts';
import { type Wording, writtenOut } from './claims/wording.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { namingSentences } from './naming-sentences.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import { words } from '../english/word-lists.ts';
import type { ToldClause } from './told-clauses.ts';

/** How often a sure clause stays true in the new order of its words. */
const PRECISION = 0.985;

export function draftSupportedClaims(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	const telling = tellingClauses(scene).filter((told) => !tellsOfBareThing(told));
	return telling.flatMap((told) => {
		const restated = restatedOf(scene, told);
		const [first] = [...wordingsOf(restated), ...newlyShortened(scene, restated, told)];
		return first === undefined ? [] : claimOn(scene, told, first);
	});
}

function claimOn(scene: ClauseScene, told: ToldClause, wording: Wording): readonly Candidate[] {
	const { sentence, clause, confidence, reasons } = told;
	const written = writtenOut(wording, { ...scene, subject: clause.subject });
	if (written === undefined) return [];
	const claim = written.endsWith('.') ? written : `${written}.`;
	return [
		{
			type: 'claim',
			question: {
				kind: 'claim',
				id: questionId('claim', sentence.id),
				round: 'claim',
				prompt: pick(CLAIM_PROMPTS, claim),
				claim,
				key: 'supported',
				evidence: evidenceOf(scene.reading, [...namingSentences(scene, told), sentence.id]),
				explanation: EXPLAIN_CLAIM[wording.how]
			},
			asks: [{ start: clause.start, end: clause.end }],
			confidence: confidence * PRECISION,
			reasons: [...reasons, `claim ${wording.how} from the article’s clause`],
			worth: WORTH[wording.how]
		}
	];
}

/** With the name for "he", or without much of the sentence: else it would be a copy. */
function newlyShortened(
	scene: ClauseScene,
	restated: Restated,
	told: ToldClause
): readonly Wording[] {
	const { sentence, clause } = told;
	const leftOut = sentence.end - sentence.start - (clause.end - clause.start);
	const isNamedAnew = namingSentences(scene, told).length > 0;
	const isNew = (isNamedAnew || leftOut > MUCH) && !THIN.has(clause.verb.base) && tellsMuch(clause);
	return isNew && restated.attribution === '' ? shortened(restated) : [];
}

/** "Vane pauses" and "Vane revised his plan" are hardly worth a claim. */
function tellsMuch({ verb, object, predicate, complements }: Clause): boolean {
	if (complements.length === 0 && OWN_THING.test(object?.text ?? '')) return false;
	if (object !== undefined || predicate !== undefined) return true;
	return complements.length > 0 && !VAGUE_VERBS.has(verb.base);
}

const OWN_THING = /^(?:his|her|its|their) [\p{L}-]+$/u;

/** By themselves they tell of nothing in particular. */
const THIN = words(
	'do get go come put take make give have say turn keep start begin continue agree disagree'
);

const WORTH = { reworded: 0.6, turned: 0.6, moved: 0.5, stressed: 0.4, shortened: 0.35 } as const;

/** In characters. */
const MUCH = 30;
