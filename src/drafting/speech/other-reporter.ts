import type { Cue } from './cue.ts';
import type { Item } from './line.ts';
import { isComma } from './noun-phrase.ts';

/**
 * SAID-25: words that reach the text through somebody else: "…," Ann Lo said, according to the Daily
 * Post; Ann Lo said she was "done", a friend recalled. Whose words they are then depends on whom one
 * believes.
 */
export function otherReporter(
	items: readonly Item[],
	{ from, cue, cues }: { readonly from: number; readonly cue: Cue; readonly cues: readonly Cue[] }
): readonly string[] {
	const start = Math.min(from, cue.at);
	let first = start;
	while (first > 0 && first > start - REACH && items[first - 1]?.kind !== 'stop') first -= 1;
	let end = Math.max(from, cue.at);
	const limit = end + REACH;
	while (end < items.length && end < limit && items[end]?.kind !== 'stop') end += 1;
	const isAccording = items
		.slice(first, end)
		.some((item) => item.kind === 'word' && item.lower === 'according');
	const isTagged = cues.some(
		(one) => one !== cue && one.at > Math.max(from, cue.at) && one.at < end && isTag(items, one)
	);
	return isAccording || isTagged ? ['somebody else reports it'] : [];
}

const REACH = 80;

/** "…, a friend recalled." */
function isTag(items: readonly Item[], cue: Cue): boolean {
	const tail = items[cue.at + 1];
	const isLast =
		tail === undefined || tail.kind === 'stop' || (tail.kind === 'word' && tail.text === '.');
	if (!isLast || cue.isParticiple) return false;
	for (let at = cue.groupAt - 1; at > cue.groupAt - 8; at -= 1) {
		if (isComma(items[at])) return true;
		if (items[at]?.kind === 'stop') return false;
	}
	return false;
}
