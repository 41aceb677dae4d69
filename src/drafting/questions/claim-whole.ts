/** CLAIM-21 to CLAIM-23: claims out of a whole sentence that stands alone, false by one change or told anew. */
import { CLAIM_PROMPTS, EXPLAIN_CLAIM } from '../english/templates-claims.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { type FalseEdit, falseEdits } from './claims/whole/false-edits.ts';
import { saidInFront, trueEdits } from './claims/whole/true-edits.ts';
import {
	type Edit,
	type WholeSentence,
	wholeSentences,
	writtenAnew
} from './claims/whole/whole-sentence.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { namingSentence } from './naming-sentences.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';

/** How often a sentence that leans on none is false with its opposite, and true in other words. */
const PRECISION = 0.97;

/** A word or two that mean the same make a copy still. */
const LEAST_CHANGED = 2;

export function draftWholeClaims(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return wholeSentences(scene).flatMap((whole) => [
		...falseEdits(scene, whole)
			.slice(0, 2)
			.flatMap((edit) => contradicted(scene, whole, edit)),
		...supported(scene, whole)
	]);
}

function contradicted(
	scene: ClauseScene,
	whole: WholeSentence,
	edit: FalseEdit
): readonly Candidate[] {
	const claim = writtenWith(scene, whole, [edit]);
	const { start, end, to: claimed } = edit;
	if (claim.split(claimed).length !== 2) return [];
	const alteration = { claimed, article: scene.reading.text.source.text.slice(start, end) };
	const { key, explanation } = {
		key: 'contradicted',
		explanation: EXPLAIN_CLAIM.swapped(alteration)
	} as const;
	return [
		{
			...frameOf(whole),
			question: { ...baseOf(scene, whole, claim), key, alteration, explanation },
			reasons: ['the sentence leans on no other', `changed: ${edit.reason}`],
			worth: edit.worth
		}
	];
}

function supported(scene: ClauseScene, whole: WholeSentence): readonly Candidate[] {
	const edits = trueEdits(whole);
	const isTurned = saidInFront(whole.sentence) !== undefined;
	const changed = edits.reduce((sum, { weight }) => sum + weight, isTurned ? LEAST_CHANGED : 0);
	if (changed < LEAST_CHANGED) return [];
	const claim = writtenWith(scene, whole, edits);
	return [
		{
			...frameOf(whole),
			question: {
				...baseOf(scene, whole, claim),
				key: 'supported',
				explanation: EXPLAIN_CLAIM.retold
			},
			reasons: ['the sentence leans on no other', 'told in other words'],
			worth: 0.45
		}
	];
}

/** With who says so in front, where it stands behind. */
function writtenWith(
	scene: ClauseScene,
	{ sentence }: WholeSentence,
	edits: readonly Edit[]
): string {
	const turned = saidInFront(sentence);
	if (turned === undefined) return withCapital(writtenAnew(scene, sentence, edits));
	const { who, said, what } = turned;
	const inside = edits.filter(({ start, end }) => what.start <= start && end <= what.end);
	const words = [scene.rephrase.full(who), said, writtenAnew(scene, what, inside)].join(' ');
	return withCapital(`${words}.`);
}

function withCapital(words: string): string {
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function frameOf({ sentence: { start, end } }: WholeSentence) {
	return { type: 'claim', asks: [{ start, end }], confidence: PRECISION } as const;
}

function baseOf(scene: ClauseScene, { sentence, names }: WholeSentence, claim: string) {
	const naming = names
		.filter(({ form }) => form === 'short')
		.flatMap(({ entity }) => namingSentence(scene, entity, sentence));
	return {
		kind: 'claim',
		id: questionId('claim', sentence.id),
		round: 'claim',
		prompt: pick(CLAIM_PROMPTS, claim),
		claim,
		evidence: evidenceOf(scene.reading, [...naming, sentence.id])
	} as const;
}
