import { BARE_OFFICES } from '../english/role-shapes.ts';
import { isRole } from './role-words.ts';
import { isTitle } from './title-words.ts';
import type { Word } from './words.ts';

/** The words of a role without what clings to it, or none where it is no whole phrase (NAME-33). */
export function wholeRole(words: readonly Word[]): readonly Word[] {
	const from = words.findIndex(({ isMark, tag }) => !isMark && !LEADING.has(tag));
	// "26-year-old daughter" was cut at its figure.
	const isCut = words[0]?.text === '-';
	const own = from < 0 || isCut ? [] : words.slice(from);
	const last = own.at(-1);
	if (last === undefined || DANGLING.has(last.tag) || ADDRESS.test(last.text)) return [];
	if (/^['’]s?$/.test(last.text) || /['’]s$/.test(last.text)) return [];
	if (!own.some(isOffice) || endsInTitle(own)) return [];
	const [only] = own;
	return own.length === 1 && BARE_OFFICES.has(only?.lower ?? '') ? [] : own;
}

/** "adviser to Vice President": somebody's title, without the name. */
function endsInTitle(words: readonly Word[]): boolean {
	const last = words.at(-1);
	if (!last?.isCapital || !isTitle(last.text)) return false;
	const to = words.findLastIndex(({ isCapital }) => !isCapital);
	return ['to', 'for', 'with', 'under'].includes(words[to]?.lower ?? '');
}

function isOffice({ text, lower }: Word): boolean {
	return (
		isRole(lower) ||
		isTitle(text) ||
		isTitle(text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()))
	);
}

/** "about star", "then-president": what stands before the phrase itself. */
const LEADING: ReadonlySet<string> = new Set(['ADP', 'ADV', 'CCONJ', 'SCONJ', 'PUNCT', 'AUX']);
/** No phrase ends in these. */
const DANGLING: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PRON']);
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/;
