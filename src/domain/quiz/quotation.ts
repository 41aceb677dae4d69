/**
 * A statement that gives somebody's very words: it stands between quotation marks as a whole. What
 * was left out in it is marked by three dots.
 */

/** The stretches between the marks, without the stops at their ends; none when it is no quotation. */
export function quotedParts(statement: string): readonly string[] {
	const inner = QUOTATION.exec(statement.trim())?.[1];
	if (inner === undefined) return [];
	return inner
		.split(LEFT_OUT)
		.map((part) => part.replace(STOPS_AROUND, ''))
		.filter((part) => part !== '');
}

/** One pair of marks around everything: `“A” and “B”` is none. */
const QUOTATION = /^["“]([^"“”]+)["”]$/u;
const LEFT_OUT = /…|\.{3}|\[…\]/u;
const STOPS_AROUND = /^[\s,.;:!?[\]–—-]+|[\s,.;:!?[\]–—-]+$/gu;
