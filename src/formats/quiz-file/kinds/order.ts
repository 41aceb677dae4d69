import * as v from 'valibot';
import type { OrderQuestion } from '#domain/quiz/kinds/order.ts';
import type { QuestionBase } from '#domain/quiz/question.ts';
import { baseEntries, writeBase } from '../base-entry.ts';
import { fields, list, text } from '../fields.ts';
import { LIMITS } from '../limits.ts';
import { optionText, readOption } from '../option-entry.ts';

export const orderEntry = fields({
	kind: v.literal('order'),
	...baseEntries,
	items: list(optionText, { fewest: 3, description: 'The items in the right order.' }),
	from: text(LIMITS.unit, 'What the first place means, such as earliest.'),
	to: text(LIMITS.unit, 'What the last place means, such as latest.')
});

export type OrderEntry = v.InferOutput<typeof orderEntry>;

export function readOrder(entry: OrderEntry, base: QuestionBase): OrderQuestion {
	const { kind, items, from, to } = entry;
	return { ...base, kind, items: items.map(readOption), from, to };
}

export function writeOrder(question: OrderQuestion): OrderEntry {
	const { head, tail } = writeBase(question);
	const { kind, from, to } = question;
	return { ...head, kind, items: question.items.map(({ text }) => text), from, to, ...tail };
}
