/** How many of a counted group were women (CLAIM-15). */
import type { Amount } from '../../../amounts/amount.ts';
import { EXPLAIN_UNSTATED, UNSTATED_CLAIMS } from '../../../english/templates-claims.ts';
import { PEOPLE_WORDS, SEXES } from '../../../english/unstated-words.ts';
import type { ToldClause } from '../../told-clauses.ts';
import { tellingClauses } from '../telling-clause.ts';
import { writtenWithin } from '../wording.ts';
import type { Leaver, Unstated, UnstatedScene } from './unstated.ts';

const PRECISION = 0.985;

export const leaveShare: Leaver = (scene) =>
	tellingClauses(scene)
		.filter(({ attribution, sentence }) => attribution === '' && !SEXES.test(sentence.text))
		.flatMap((told) => shareOf(scene, told));

function shareOf(scene: UnstatedScene, told: ToldClause): readonly Unstated[] {
	const { clause, sentence, confidence, reasons } = told;
	const { subject, verb, object, predicate, complements } = clause;
	const amount = scene.reading.amounts.find(
		(one) =>
			one.sentence === sentence.id &&
			one.measure === 'count' &&
			one.value >= FEWEST &&
			one.counted?.end === subject.end &&
			one.counted.start >= subject.start &&
			PEOPLE_WORDS.has(one.counted.head.toLowerCase())
	);
	if (amount?.counted === undefined || verb.tense !== 'past') return [];
	if (complements.some(({ start }) => start < subject.start)) return [];
	const pieces = [verb, object, predicate, ...complements].filter((part) => part !== undefined);
	const done = writtenWithin({ pieces, how: 'moved' }, { ...scene, subject });
	if (done === undefined) return [];
	const group = amount.counted.text;
	return [unstatedOf({ told, amount, group, done, confidence, reasons })];
}

const FEWEST = 10;

type Share = Pick<ToldClause, 'confidence' | 'reasons'> & {
	readonly told: ToldClause;
	readonly amount: Amount;
	readonly group: string;
	readonly done: string;
};

function unstatedOf({ told, amount, group, done, confidence, reasons }: Share): Unstated {
	return {
		claim: UNSTATED_CLAIMS.share({ group, done }),
		nearest: told.sentence.id,
		explanation: EXPLAIN_UNSTATED.share({ group }),
		asks: { start: amount.start, end: amount.end },
		confidence: confidence * amount.confidence * PRECISION,
		reasons: [...reasons, 'nothing in the sentence tells of men and women'],
		worth: 0.6
	};
}
