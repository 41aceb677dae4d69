/**
 * The drafting desks: opened with a text, saved by compare-and-set, published as quizzes, removed
 * with all that came of them. Rules: docs/desk-spec.md. Who holds a desk's token may do all of it.
 */
import type { SentenceId } from '#domain/article/article.ts';
import type { SourceText } from '#domain/desk/desk.ts';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { DESK_LIMITS } from '#formats/desk-file.ts';
import type { DeskView, SentenceDrafts } from '#formats/desk-view.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import { touchDaily } from '../play/expiry.ts';
import { DESKS } from '../play/published.ts';
import { newSecretId } from '../play/secret-id.ts';
import type { Records } from '../store/port.ts';
import { deskIdOf, deskWrite, readDeskRecord } from './desk-records.ts';
import { deskViewOf } from './desk-view-of.ts';
import type { DraftsAtNeed } from './drafts-at-need.ts';
import { createDeskRemoval } from './remove-desks.ts';
import { exportDesk, publishDesk } from './publish-desk.ts';
import { saveDesk } from './save-desk.ts';

export type DeskTools = {
	readonly records: Records;
	readonly drafts: DraftsAtNeed['drafts'];
	readonly now: () => number;
	readonly keepDays: number;
	/** For tests: the end of an address that nobody can guess. */
	readonly drawSuffix?: () => string;
};

export type DeskBook = ReturnType<typeof createDeskBook>;

export function createDeskBook(tools: DeskTools) {
	const { records, drafts, now } = tools;
	const removal = createDeskRemoval(tools);

	/** Answers with the new desk's secret token. */
	async function open(source: SourceText): Promise<Outcome<string, RefusalCode>> {
		if (source.text.length > DESK_LIMITS.text) return refuse('text-too-long');
		const { rounds, cards, undrafted } = await drafts(source);
		if (undrafted === 'text-too-short' || undrafted === 'text-too-long') return refuse(undrafted);
		const token = newSecretId();
		const desk = { source, rounds, cards: cards.slice(0, DESK_LIMITS.cards) };
		const record = { id: deskIdOf(token), desk, revision: 1, published: [], written: 0 };
		const written = await records.put(deskWrite(record, now()));
		if (written.ok) return accept(token);
		if (written.refusal.code !== 'version-conflict') return refuse(written.refusal.code);
		throw new Error('Two desks have one token');
	}

	async function view(token: string): Promise<Outcome<DeskView, RefusalCode>> {
		const record = await readDeskRecord(records, deskIdOf(token));
		if (!record.ok) return record;
		await touchDaily(records, { collection: DESKS, id: record.value.id }, now());
		return accept(await deskViewOf(record.value, tools));
	}

	async function sentence(
		token: string,
		id: SentenceId
	): Promise<Outcome<SentenceDrafts, RefusalCode>> {
		const record = await readDeskRecord(records, deskIdOf(token));
		if (!record.ok) return record;
		const { article, ofSentence } = await drafts(record.value.desk.source);
		const isThere = article.paragraphs.some(({ sentences }) =>
			sentences.some((one) => one.id === id)
		);
		return isThere ? accept(ofSentence(id)) : refuse('sentence-unknown');
	}

	return {
		open,
		view,
		sentence,
		save: saveDesk(tools),
		publish: publishDesk(tools),
		exportFiles: exportDesk(tools),
		remove: (token: string) => removal.remove(deskIdOf(token)),
		removeExpired: removal.removeExpired
	};
}
