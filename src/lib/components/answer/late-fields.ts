/**
 * The fields that few questions need come as files of their own, so that a page asking a choice
 * carries none of them. A page's `load` fetches them before the question is shown.
 */
import type { QuestionKind } from '#domain/quiz/question.ts';

export type LateFields = Awaited<ReturnType<typeof fetchLateFields>>;

export async function fetchLateFields(kind: QuestionKind) {
	switch (kind) {
		case 'order':
			return { kind, Fields: (await import('./OrderFields.svelte')).default } as const;
		case 'match':
			return { kind, Fields: (await import('./MatchFields.svelte')).default } as const;
		case 'cloze':
			return { kind, Fields: (await import('./ClozeFields.svelte')).default } as const;
		case 'proof':
			return { kind, Fields: (await import('../TapArticle.svelte')).default } as const;
		default:
			return { kind: 'none' } as const;
	}
}
