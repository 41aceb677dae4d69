/** One question in the file: the union of the kinds' entries, told apart by `kind`. */
import * as v from 'valibot';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import type { Question } from '#domain/quiz/question.ts';
import { unreachable } from '#domain/refusal.ts';
import { readBase } from './base-entry.ts';
import { choiceEntry, choicePath, readChoice, writeChoice } from './kinds/choice.ts';
import {
	chooseAllEntry,
	chooseAllPath,
	readChooseAll,
	writeChooseAll
} from './kinds/choose-all.ts';
import { claimEntry, claimPath, readClaim, writeClaim } from './kinds/claim.ts';
import { clozeEntry, clozePath, readCloze, writeCloze } from './kinds/cloze.ts';
import { matchEntry, matchPath, readMatch, writeMatch } from './kinds/match.ts';
import { numberEntry, numberPath, readNumberQuestion, writeNumber } from './kinds/number.ts';
import { orderEntry, readOrder, writeOrder } from './kinds/order.ts';
import { proofEntry, readProof, writeProof } from './kinds/proof.ts';
import { readTyped, typedEntry, typedPath, writeTyped } from './kinds/typed.ts';
import { readWhoSaid, whoSaidEntry, whoSaidPath, writeWhoSaid } from './kinds/who-said.ts';

export const questionEntry = v.variant('kind', [
	choiceEntry,
	whoSaidEntry,
	chooseAllEntry,
	claimEntry,
	orderEntry,
	matchEntry,
	numberEntry,
	typedEntry,
	clozeEntry,
	proofEntry
]);

export type QuestionEntry = v.InferOutput<typeof questionEntry>;

export function readQuestion(entry: QuestionEntry, round: string): Question {
	const base = readBase(entry, round);
	switch (entry.kind) {
		case 'choice':
			return readChoice(entry, base);
		case 'who-said':
			return readWhoSaid(entry, base);
		case 'choose-all':
			return readChooseAll(entry, base);
		case 'claim':
			return readClaim(entry, base);
		case 'order':
			return readOrder(entry, base);
		case 'match':
			return readMatch(entry, base);
		case 'number':
			return readNumberQuestion(entry, base);
		case 'typed':
			return readTyped(entry, base);
		case 'cloze':
			return readCloze(entry, base);
		case 'proof':
			return readProof(entry, base);
		default:
			return unreachable(entry);
	}
}

export function writeQuestion(question: Question): QuestionEntry {
	switch (question.kind) {
		case 'choice':
			return writeChoice(question);
		case 'who-said':
			return writeWhoSaid(question);
		case 'choose-all':
			return writeChooseAll(question);
		case 'claim':
			return writeClaim(question);
		case 'order':
			return writeOrder(question);
		case 'match':
			return writeMatch(question);
		case 'number':
			return writeNumber(question);
		case 'typed':
			return writeTyped(question);
		case 'cloze':
			return writeCloze(question);
		case 'proof':
			return writeProof(question);
		default:
			return unreachable(question);
	}
}

/** Where in the file's entry a field of the question it was read to stands. */
export function entryPath(question: Question, field: FieldPath): FieldPath {
	switch (question.kind) {
		case 'choice':
			return choicePath(field);
		case 'who-said':
			return whoSaidPath(field);
		case 'choose-all':
			return chooseAllPath(question, field);
		case 'claim':
			return claimPath(field);
		case 'number':
			return numberPath(field);
		case 'typed':
			return typedPath(question, field);
		case 'cloze':
			return clozePath(field);
		case 'match':
			return matchPath(field);
		case 'order':
		case 'proof':
			return field;
		default:
			return unreachable(question);
	}
}
