/** From a desk to a quiz that can be played, or to files for the bank (PUBLISH-1 to PUBLISH-13). */
import { createHash } from 'node:crypto';
import { type Outcome, accept } from '#domain/refusal.ts';
import { type Publication, publicationOf } from '#formats/desk-publication.ts';
import type { PublishReply } from '#formats/desk-view.ts';
import type { QuizFiles } from '#formats/quiz-file/quiz-files.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import { findPublished, publishedWrite } from '../play/published.ts';
import { quizKey } from '../play/quiz-key.ts';
import { QUIZZES, publishedQuizIndex } from '../play/stored-quiz.ts';
import type { Records, RecordWrite } from '../store/port.ts';
import type { DeskTools } from './desk-book.ts';
import {
	type DeskPublication,
	type DeskRecord,
	deskIdOf,
	deskWrite,
	readDeskRecord
} from './desk-records.ts';
import { publishedVersion } from './desk-view-of.ts';
import { newSlug } from './new-slug.ts';
import { refused } from './save-desk.ts';
import { versionOfFiles } from './version-of-files.ts';

export type PublishAnswer = { readonly status: number; readonly reply: PublishReply };

/** More than the tabs of one desk, and slugs that are taken, can collide in a row. */
const MOST_TRIES = 5;
/** What a desk remembers of its own versions. */
const MOST_REMEMBERED = 50;

export function publishDesk(tools: DeskTools) {
	const { records, now, drawSuffix } = tools;

	return async (token: string): Promise<PublishAnswer> => {
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const found = await readDeskRecord(records, deskIdOf(token));
			if (!found.ok) return notPublished(found.refusal.code);
			const record = found.value;
			const made = await publicationIn(record, tools);
			if (!made.ok) return notPublished('quiz-unproven', made.findings);
			const version = versionOfFiles(made.files);
			const [newest] = record.published;
			if (newest?.version === version) return isPublished(newest);
			const { title } = record.desk.source.meta;
			const slug = newest?.slug ?? newSlug(title, drawSuffix);
			const publication = { slug, version, ...stampOf(record, now()) };
			const writes = await writesFor(records, { record, publication, files: made.files }, now());
			const written = await records.putAll(writes);
			if (written.ok) return isPublished(publication);
			if (written.refusal.code !== 'version-conflict') return notPublished(written.refusal.code);
		}
		return notPublished('store-failed');
	};
}

export type DeskExport = { readonly folder: string; readonly files: QuizFiles };

/** The quiz as its author would write it, or what keeps it from being one. */
export function exportDesk(tools: DeskTools) {
	return async (
		token: string
	): Promise<Outcome<DeskExport | Extract<Publication, { ok: false }>, RefusalCode>> => {
		const found = await readDeskRecord(tools.records, deskIdOf(token));
		if (!found.ok) return found;
		const made = await publicationIn(found.value, tools);
		if (!made.ok) return accept(made);
		const { published, desk } = found.value;
		const folder = published[0]?.slug ?? newSlug(desk.source.meta.title, tools.drawSuffix);
		return accept({ folder, files: made.files });
	};
}

async function publicationIn(
	{ desk }: DeskRecord,
	{ drafts }: Pick<DeskTools, 'drafts'>
): Promise<Publication> {
	const { article } = await drafts(desk.source);
	return publicationOf(desk, article);
}

/** PUBLISH-11: when it was, and what the text was then. */
function stampOf({ desk }: DeskRecord, now: number) {
	const textHash = createHash('sha256').update(desk.source.text).digest('hex');
	return { publishedAt: new Date(now).toISOString(), textHash };
}

type Publishing = {
	readonly record: DeskRecord;
	readonly publication: DeskPublication;
	readonly files: QuizFiles;
};

/** All or nothing: the version's files, what is on offer under the slug, and the desk itself. */
async function writesFor(
	records: Records,
	{ record, publication, files }: Publishing,
	now: number
): Promise<readonly RecordWrite[]> {
	const { slug, version } = publication;
	const offered = await findPublished(records, slug);
	// A slug that another desk has: 0 makes the write fail, and another one is drawn.
	const replaced = offered?.desk === record.id ? offered.written : 0;
	const published = [publication, ...record.published].slice(0, MOST_REMEMBERED);
	const id = quizKey(slug, version);
	const stored = await records.get(QUIZZES, id);
	const versionWrite = {
		collection: QUIZZES,
		id,
		expectedVersion: stored?.version ?? 0,
		value: files,
		index: publishedQuizIndex(slug)
	};
	return [
		versionWrite,
		publishedWrite(slug, { version, desk: record.id, written: replaced }),
		deskWrite({ ...record, published }, now)
	];
}

function isPublished(publication: DeskPublication): PublishAnswer {
	return { status: 200, reply: { ok: true, published: publishedVersion(publication) } };
}

type Findings = Extract<PublishReply, { readonly ok: false }>['findings'];

function notPublished(code: RefusalCode, findings: Findings = []): PublishAnswer {
	const { status, reply } = refused(code);
	return { status, reply: { ...reply, findings } };
}
