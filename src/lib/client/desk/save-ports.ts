/** What saving a desk needs of the world, and what a page shows of it. */
import type { Desk } from '#domain/desk/desk.ts';
import type { SaveReply, SaveRequest } from '#formats/desk-view.ts';

export type SaveState =
	/** `at`: ISO 8601 instant; undefined where nothing has been changed yet. */
	| { readonly kind: 'saved'; readonly at: string | undefined }
	| { readonly kind: 'saving' }
	/** Tried again by itself. */
	| { readonly kind: 'failed'; readonly message: string }
	/** Not tried again before the next change. */
	| { readonly kind: 'refused'; readonly message: string }
	| { readonly kind: 'conflict'; readonly theirs: Desk };

/** `isTemporary`: the same may be taken later. Undefined: the server was not reached. */
export type SaveAnswer = { readonly reply: SaveReply; readonly isTemporary: boolean };

export type SavePorts = {
	readonly send: (request: SaveRequest) => Promise<SaveAnswer | undefined>;
	readonly keep: (request: SaveRequest) => void;
	readonly forget: () => void;
	/** Calls later, unless what it answers with is called before. */
	readonly later: (ms: number, call: () => void) => () => void;
};
