import * as v from 'valibot';
import type { ClozeQuestion, Gap } from '#domain/quiz/kinds/cloze.ts';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import type { QuestionBase } from '#domain/quiz/question.ts';
import { baseEntries, writeBase } from '../base-entry.ts';
import { asList, asShort, fields, list, text, textOrTexts } from '../fields.ts';
import { LIMITS } from '../limits.ts';
import { optionText } from '../option-entry.ts';

const gapEntry = fields({
	answer: textOrTexts(LIMITS.option, 'What belongs here, or a list of accepted forms.'),
	wrong: v.exactOptional(
		list(optionText, { fewest: 1, description: 'Wrong words to choose among; none: it is typed.' })
	)
});

type GapEntry = v.InferOutput<typeof gapEntry>;

export const clozeEntry = fields({
	kind: v.literal('cloze'),
	...baseEntries,
	text: text(LIMITS.quote, 'The text, with {} for each gap. Quote it: "Talks in {} began."'),
	gaps: list(gapEntry, { fewest: 1, description: 'One for each {}, in order.' })
});

export type ClozeEntry = v.InferOutput<typeof clozeEntry>;

export function readCloze(entry: ClozeEntry, base: QuestionBase): ClozeQuestion {
	const gaps = entry.gaps.map(({ answer, wrong }) => ({
		key: asList<string>(answer),
		wrong: wrong ?? []
	}));
	return { ...base, kind: entry.kind, text: entry.text, gaps };
}

export function writeCloze(question: ClozeQuestion): ClozeEntry {
	const { head, tail } = writeBase(question);
	const { kind, text, gaps } = question;
	return { ...head, kind, text, gaps: gaps.map(writeGap), ...tail };
}

export function clozePath(field: FieldPath): FieldPath {
	const [name, index, part, ...rest] = field;
	if (name !== 'gaps' || index === undefined || part !== 'key') return field;
	return ['gaps', index, 'answer', ...rest];
}

function writeGap({ key, wrong }: Gap): GapEntry {
	return { answer: asShort(key), ...(wrong.length === 0 ? {} : { wrong: [...wrong] }) };
}
