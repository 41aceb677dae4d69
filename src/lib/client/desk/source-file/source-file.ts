/** What a file holds that a quiz can be made of, or why it cannot be read. */
import { type Outcome } from '#domain/refusal.ts';

export type SourceFile = {
	readonly text: string;
	readonly title?: string;
	readonly author?: string;
	/** ISO 8601 calendar date. */
	readonly publishedOn?: string;
	readonly sourceNote?: string;
	readonly licence?: string;
};

export type FileRefusal =
	'file-kind-unknown' | 'file-too-large' | 'file-unreadable' | 'file-empty' | 'file-pdf';

export type SourceFileOutcome = Outcome<SourceFile, FileRefusal>;
