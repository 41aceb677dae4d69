/**
 * The fields of every kind, at hand from the start: a class plays all kinds, and a phone that loses
 * the network between two questions must still be able to show the next one.
 */
import type { QuestionKind } from '#domain/quiz/question.ts';
import ClozeFields from '#lib/components/answer/ClozeFields.svelte';
import type { LateFields } from '#lib/components/answer/late-fields.ts';
import MatchFields from '#lib/components/answer/MatchFields.svelte';
import OrderFields from '#lib/components/answer/OrderFields.svelte';
import TapArticle from '#lib/components/TapArticle.svelte';

export function fieldsOf(kind: QuestionKind): LateFields {
	switch (kind) {
		case 'order':
			return { kind, Fields: OrderFields };
		case 'match':
			return { kind, Fields: MatchFields };
		case 'cloze':
			return { kind, Fields: ClozeFields };
		case 'proof':
			return { kind, Fields: TapArticle };
		default:
			return { kind: 'none' };
	}
}
