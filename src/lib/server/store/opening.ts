/**
 * Why a folder cannot be opened as a store, in words for whoever runs the server.
 * Whatever is refused here, nothing in the folder has been changed.
 */
import type { Refusal } from '#domain/refusal.ts';
import type { StoreFailureCode } from './port.ts';
import { storeFailure } from './failure.ts';

export type OpenRefusalCode =
	/** Another live process has the folder. */
	| 'store-locked'
	/** A file does not say what was once written to it. */
	| 'store-damaged'
	/** The folder was written by a newer version of the program. */
	| 'store-too-new'
	| Exclude<StoreFailureCode, 'store-closed'>;

export type OpenRefusal = Refusal<OpenRefusalCode> & {
	/** What was found, a plain sentence. */
	readonly detail: string;
	/** What to do, in plain sentences. */
	readonly advice: string;
	readonly file?: string;
	/** Counts from 1. */
	readonly line?: number;
};

/** Carries a refusal through lowdb's `read`, which knows no outcomes. */
export class OpeningRefused extends Error {
	readonly refusal: OpenRefusal;

	constructor(refusal: OpenRefusal) {
		super(`${refusal.detail} ${refusal.advice}`);
		this.refusal = refusal;
	}
}

export function damaged(found: {
	readonly file: string;
	readonly line: number;
	readonly what: string;
	readonly advice: string;
}): OpeningRefused {
	const { file, line, what, advice } = found;
	const detail = `${file}, line ${line}: ${what} Nothing has been changed.`;
	return new OpeningRefused({ code: 'store-damaged', detail, advice, file, line });
}

export function tooNew(file: string, schema: number, known: number): OpeningRefused {
	return new OpeningRefused({
		code: 'store-too-new',
		detail: `${file} has schema version ${schema}, this program knows versions up to ${known}.`,
		advice: 'Start the newer program again, or give this one another DATA_DIR.',
		file
	});
}

const FAILURE_ADVICE = {
	'store-full': 'Make room on the disk of DATA_DIR and start again.',
	'store-read-only':
		'Let the server write to DATA_DIR (owner, permissions, mount) and start again.',
	'store-failed': 'Look after the disk of DATA_DIR, or give the server another DATA_DIR.'
} as const;

/** What the opening ended with as a refusal; throws on if it was a bug. */
export function openRefusal(error: unknown): OpenRefusal {
	if (error instanceof OpeningRefused) return error.refusal;
	const { code, detail = '' } = storeFailure(error);
	if (code === 'store-closed') throw error;
	return { code, detail, advice: FAILURE_ADVICE[code] };
}
