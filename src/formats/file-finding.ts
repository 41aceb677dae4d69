/**
 * What is wrong with a file someone wrote, told to that person. A reader of files returns every
 * finding it can, never the first alone, and never throws for what stands in the file.
 */
export type FileFinding = {
	/** From the closed list of the reader that made it. Tests assert this, never the message. */
	readonly code: string;
	/** 1-based line in the file. The line to look at when no single one is at fault: 1. */
	readonly line: number;
	/** What is wrong and what to do about it, in a sentence or two. Plain text, never HTML. */
	readonly message: string;
};
