/**
 * CLAIM-23: a whole sentence told anew: words for others that mean the same, what is added between two
 * commas behind a name left out, who says so put in front.
 */
import type { ReadSentence } from '../../../text/text-reading.ts';
import { SAID_BEHIND, SAME_WORDS } from '../../../english/word-changes.ts';
import { changesIn } from './false-edits.ts';
import type { Edit, WholeSentence } from './whole-sentence.ts';

export type TrueEdit = Edit & {
	/** How much it says otherwise: one word little, a whole part much. */
	readonly weight: number;
};

/** They do not overlap; in the order of the sentence. */
export function trueEdits(whole: WholeSentence): readonly TrueEdit[] {
	const edits = [
		...withoutAddition(whole),
		...changesIn(whole, SAME_WORDS).map((edit) => ({ ...edit, weight: 1 }))
	].toSorted((one, other) => one.start - other.start);
	return edits.filter(({ start }, index) => edits.slice(0, index).every(({ end }) => end <= start));
}

/** "Ana Voss, 34, said", "Ana Voss, who chairs the board, said". */
function withoutAddition({ sentence, names }: WholeSentence): readonly TrueEdit[] {
	return names.flatMap(({ end }) => {
		const behind = sentence.text.slice(end - sentence.start);
		const [addition] = ADDITION.exec(behind) ?? [];
		if (addition === undefined) return [];
		const next = sentence.tokens.find(({ start }) => start > end + addition.length);
		if (next?.tag !== 'VERB' && next?.tag !== 'AUX') return [];
		const weight = addition.split(' ').length > 3 ? 2 : 1;
		return [{ start: end, end: end + addition.length, to: '', weight }];
	});
}

const ADDITION =
	/^, (?:\d\d|(?:an?|the|who|whose|which) [^,]{4,90}),(?= (?!and\b|or\b|which\b|who\b)\p{Ll})/u;

/** Who says so stands behind what is said: "…, the mayor said." Undefined where it does not. */
export function saidInFront({ text, start, end, tokens }: ReadSentence) {
	const found = SAID_BEHIND.exec(text);
	const [first] = tokens;
	if (found === null || first === undefined || !PLAIN_STARTS.has(first.tag)) return undefined;
	const [, who = '', said = '', day = ''] = found;
	const at = start + found.index + 2;
	if (/^[^,]*,/.test(text.slice(0, Math.min(40, found.index)))) return undefined;
	return {
		who: { start: at, end: at + who.length },
		said: [said, ...(day === '' ? [] : [/^on /.test(day) ? day : `on ${day}`]), 'that'].join(' '),
		what: { start, end: end - found[0].length }
	};
}

/** What begins with a place or a time could be told of the speaking. */
const PLAIN_STARTS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ']);
