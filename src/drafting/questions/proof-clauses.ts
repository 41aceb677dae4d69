/** POINT-2, POINT-3: the sentence that says where, when or how many, or that proves a fact told anew. */
import type { Span } from '#domain/article/article.ts';
import { copiedStretch } from '#domain/quiz/proof-check/copied-stretch.ts';
import { EXPLAIN_PROOF, PROOF_PROMPTS } from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { restatedOf } from './claims/restate.ts';
import { tellingClauses } from './claims/telling-clause.ts';
import { reworded } from './claims/reworded.ts';
import { turned } from './claims/turned.ts';
import { writtenWithin } from './claims/wording.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { questionId } from './question-id.ts';
import type { ToldClause } from './told-clauses.ts';

/** How often a sure clause that is told once is proven by its own sentence alone. */
const PRECISION = 0.985;

export function draftProofOfClauses(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return tellingClauses(scene)
		.filter((told) => !scene.isDoneAgain(told) && told.proof.length === 0)
		.flatMap((told) => [...askedFor(scene, told), ...toldAnew(scene, told)]);
}

/** "Point to the sentence that says where …" */
function askedFor(scene: ClauseScene, told: ToldClause): readonly Candidate[] {
	return gapsOf(scene, told).flatMap(({ asking, answer, without }) => {
		const question = indirectly(scene, told, { asking, without });
		if (question === undefined) return [];
		const explanation = EXPLAIN_PROOF.asked(textOf(scene, answer));
		const prompt = PROOF_PROMPTS.asked(question);
		return [candidateOf(scene, told, { prompt, explanation, asks: answer, worth: 0.5 })];
	});
}

/** "Which sentence proves that …?", with another verb, or with the clause turned around. */
function toldAnew(scene: ClauseScene, told: ToldClause): readonly Candidate[] {
	const restated = restatedOf(scene, told);
	const [wording] = [...reworded(restated), ...turned(restated)];
	const fact = wording && writtenWithin(wording, { ...scene, subject: told.clause.subject });
	if (fact === undefined || told.attribution !== '') return [];
	const { start, end } = told.clause;
	const asks = { start, end };
	const prompt = PROOF_PROMPTS.that(fact);
	return [candidateOf(scene, told, { prompt, explanation: EXPLAIN_PROOF.that, asks, worth: 0.5 })];
}

type Gap = { readonly asking: string; readonly answer: Span; readonly without: readonly Span[] };

function gapsOf({ reading }: ClauseScene, { clause }: ToldClause): readonly Gap[] {
	const asked = clause.complements.flatMap((one, _, all): readonly Gap[] => {
		if (all.filter(({ role }) => role === one.role).length > 1) return [];
		if (!/^(?:in|at|on)?$/i.test(one.preposition) || one.role === 'other') return [];
		return [{ asking: one.role, answer: one, without: [one] }];
	});
	const { object } = clause;
	const amount = reading.amounts.find(
		({ start, counted, measure }) =>
			measure === 'count' && start === object?.start && counted?.end === object.end
	);
	if (object === undefined || amount?.counted === undefined) return asked;
	const asking = `how many ${amount.counted.text}`;
	return [...asked, { asking, answer: amount, without: [object] }];
}

/** In the order of a statement: "where the council met". The fullest wording that is no copy. */
function indirectly(
	{ rephrase }: ClauseScene,
	{ clause, sentence, attribution }: ToldClause,
	{ asking, without }: Pick<Gap, 'asking' | 'without'>
): string | undefined {
	const { subject, verb, object, predicate, complements } = clause;
	if (
		attribution !== '' ||
		complements.some(
			({ start }) => start < subject.start && !without.some((one) => one.start === start)
		)
	) {
		return undefined;
	}
	const tails = [complements, complements.filter(({ role }) => role === 'other')];
	const wordings = tails.map((tail) => {
		const parts = [subject, verb, object, predicate, ...tail]
			.filter((part) => part !== undefined)
			.filter((part) => !without.includes(part));
		const words = parts.map((part) => rephrase.words(part));
		return words.includes(undefined) ? undefined : [asking, ...words].join(' ');
	});
	return wordings
		.filter((one) => one !== undefined)
		.find((one) => copiedStretch(one, sentence.text) === undefined);
}

type Asked = Pick<Candidate, 'worth'> & {
	readonly prompt: string;
	readonly explanation: string;
	readonly asks: Span;
};

function candidateOf(
	{ reading }: ClauseScene,
	{ sentence, confidence, reasons }: ToldClause,
	{ prompt, explanation, asks: { start, end }, worth }: Asked
): Candidate {
	return {
		type: 'proof',
		question: {
			kind: 'proof',
			id: questionId('proof', sentence.id),
			round: 'proof',
			prompt,
			evidence: evidenceOf(reading, [sentence.id]),
			explanation
		},
		asks: [{ start, end }],
		confidence: confidence * PRECISION,
		reasons: [...reasons, 'no other sentence tells of it'],
		worth
	};
}

function textOf({ reading }: ClauseScene, { start, end }: Span): string {
	return reading.text.source.text.slice(start, end);
}
