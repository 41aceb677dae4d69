import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import type { EditedQuestion } from './edited-question.ts';

/** The field of the form that a finding's field is, such as `rights.0`, `wrongs.1`, `gaps.0`. */
export function fieldOf(edited: EditedQuestion, [name, index, part]: FieldPath): string {
	const rights = edited.kind === 'choose-all' ? edited.rights.length : 1;
	switch (name) {
		case 'options':
			if (typeof index !== 'number') return 'rights.0';
			return index < rights ? `rights.${index}` : `wrongs.${index - rights}`;
		case 'key':
			return keyField(edited, index);
		case 'extras':
			return `wrongs.${index ?? 0}`;
		case 'alteration':
			return index === 'article' ? 'inArticle' : 'claimed';
		case 'items':
		case 'gaps':
			return index === undefined ? name : `${name}.${index}`;
		case 'pairs':
			return index === undefined ? 'pairs' : `pairs.${index}`;
		case 'evidence':
			return index === undefined || part === undefined ? 'evidence' : `evidence.${index}`;
		default:
			return String(name ?? 'prompt');
	}
}

function keyField({ kind, form }: EditedQuestion, index: string | number | undefined): string {
	switch (kind) {
		case 'number':
			return 'number';
		case 'typed':
			return form === 'date' ? 'date' : 'forms';
		case 'claim':
			return 'verdict';
		default:
			return `rights.${index ?? 0}`;
	}
}
