/**
 * The drafting engine with its word lists and its language model: half a second or more to load and some
 * 65 MB, which a server that drafts nothing never spends (DESK-37).
 */
import type { SourceText } from '#domain/desk/desk.ts';
import type { DeskDraft, DeskDrafts } from './desk-drafts.ts';

export type DraftsAtNeed = {
	readonly drafts: (source: SourceText) => Promise<DeskDraft>;
	/** Ahead of the first draft, so that nobody waits for it. */
	readonly load: () => Promise<void>;
};

export function createDraftsAtNeed(): DraftsAtNeed {
	let loading: Promise<DeskDrafts> | undefined;
	const engine = () => (loading ??= loadEngine());
	return {
		drafts: async (source) => (await engine())(source),
		load: async () => {
			await engine();
		}
	};
}

async function loadEngine(): Promise<DeskDrafts> {
	const { createDeskDrafts } = await import('./desk-drafts.ts');
	return createDeskDrafts();
}
