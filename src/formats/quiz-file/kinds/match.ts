import * as v from 'valibot';
import type { MatchQuestion } from '#domain/quiz/kinds/match.ts';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import type { QuestionBase } from '#domain/quiz/question.ts';
import { baseEntries, writeBase } from '../base-entry.ts';
import { fields, list } from '../fields.ts';
import {
	optionText,
	readOption,
	readWrong,
	wrongKey,
	wrongOptions,
	writeWrong
} from '../option-entry.ts';

export const matchEntry = fields({
	kind: v.literal('match'),
	...baseEntries,
	pairs: list(fields({ left: optionText, right: optionText }), {
		fewest: 2,
		description: 'What belongs together; several lefts may share one right.'
	}),
	extras: v.exactOptional(wrongOptions(1, 'Rights that belong to nobody.'))
});

export type MatchEntry = v.InferOutput<typeof matchEntry>;

export function readMatch(entry: MatchEntry, base: QuestionBase): MatchQuestion {
	const pairs = entry.pairs.map(({ left, right }) => ({
		left: readOption(left),
		right: readOption(right)
	}));
	return { ...base, kind: entry.kind, pairs, extras: (entry.extras ?? []).map(readWrong) };
}

export function writeMatch(question: MatchQuestion): MatchEntry {
	const { head, tail } = writeBase(question);
	const pairs = question.pairs.map(({ left, right }) => ({ left: left.text, right: right.text }));
	const extras = question.extras.map(writeWrong);
	return {
		...head,
		kind: question.kind,
		pairs,
		...(extras.length === 0 ? {} : { extras }),
		...tail
	};
}

export function matchPath(field: FieldPath): FieldPath {
	return field.map(wrongKey);
}
