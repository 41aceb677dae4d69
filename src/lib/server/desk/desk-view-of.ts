import { filesOf } from '#formats/desk-publication.ts';
import type { DeskView, PublishedVersion } from '#formats/desk-view.ts';
import { DAY_MS } from '../play/expiry.ts';
import type { DeskTools } from './desk-book.ts';
import type { DeskPublication, DeskRecord } from './desk-records.ts';
import { versionOfFiles } from './version-of-files.ts';

/** The desk with all that its page shows. */
export async function deskViewOf(
	record: DeskRecord,
	{ drafts, keepDays }: Pick<DeskTools, 'drafts' | 'keepDays'>
): Promise<DeskView> {
	const { desk, revision, usedAt, published } = record;
	const { article, marks, undrafted } = await drafts(desk.source);
	const files = filesOf(desk, article);
	const next = files && versionOfFiles(files);
	return {
		desk,
		revision,
		article,
		marks,
		undrafted,
		published: published.map(publishedVersion),
		isAhead: next === undefined || next !== published[0]?.version,
		deletedOn: new Date(usedAt + keepDays * DAY_MS).toISOString().slice(0, 10)
	};
}

export function publishedVersion(publication: DeskPublication): PublishedVersion {
	const { slug, version, publishedAt } = publication;
	const playPath = `/quiz/${slug}`;
	return { slug, version, publishedAt, playPath, hostPath: `${playPath}/host` };
}
