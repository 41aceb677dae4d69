/**
 * Each stage of a question is a file of its own, fetched when an attempt comes to it: a page that
 * asks carries nothing of the reveal.
 */
import type { QuestionView } from '#domain/attempt/view.ts';
import { fetchLateFields } from '#lib/components/answer/late-fields.ts';

const proving = () => import('./Proving.svelte');
const revealed = () => import('./Revealed.svelte');

type StagePart = Awaited<ReturnType<typeof fetchStagePart>>;
export type AskingPart = Extract<StagePart, { readonly stage: 'asking' }>;

export async function fetchStagePart(view: QuestionView) {
	switch (view.stage) {
		case 'asking': {
			const fields = fetchLateFields(view.question.kind);
			const clock =
				view.remainingMs === undefined
					? undefined
					: import('#lib/components/question/Clock.svelte');
			return { stage: view.stage, fields: await fields, Clock: (await clock)?.default } as const;
		}
		case 'proving':
			return { stage: view.stage, Part: (await proving()).default } as const;
		case 'revealed':
			return { stage: view.stage, Part: (await revealed()).default } as const;
		case 'paused':
			return { stage: view.stage, Part: (await import('./Paused.svelte')).default } as const;
	}
}

/** Called once an answer is begun, so that what follows its lock is there by then. */
export function fetchWhatFollows({ stage, settings }: QuestionView): void {
	const following = stage === 'asking' && settings.hasProofStep ? proving() : revealed();
	// The lock fetches it anyway, and says so when it cannot.
	following.catch(() => undefined);
}
