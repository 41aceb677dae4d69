import { isFirstName } from '../english/vocabulary.ts';
import { isRole } from './role-words.ts';
import { wholeRole } from './whole-role.ts';
import type { Role } from './mention.ts';
import type { NameRun } from './name-run.ts';
import type { Word } from './words.ts';

/** What a person is said to be, before or behind the name, each wording once. */
export function rolesOf(runs: readonly NameRun[]): readonly Role[] {
	const roles = runs.flatMap((run) => [roleBefore(run), roleBehind(run)]);
	const seen = new Set<string>();
	return roles
		.filter((role) => role !== undefined)
		.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Words; what goes on longer is no noun phrase. */
const LONGEST = 24;

/** "foreign affairs analyst X", "Russian President X", "Ada's campaign manager, X,". */
function roleBefore(run: NameRun): Role | undefined {
	const { around } = run;
	const hasComma = around[run.from - 1]?.text === ',' && around[run.to + 1]?.text === ',';
	const to = run.from - (hasComma ? 2 : 1);
	const last = around[to];
	if (!last || last.isMark) return undefined;
	const isTitle = run.title !== undefined && !hasComma;
	if (!isTitle && !isRole(last.lower)) return undefined;
	if (isTitle && ADDRESSES.has(run.title ?? '')) return undefined;
	// A title may hold an "of": "Secretary of State".
	let from = isTitle ? run.from - (run.title?.split(' ').length ?? 1) : to;
	while (from > to - LONGEST && belongsToRole(around[from - 1])) from -= 1;
	return roleOf(run, from, to);
}

/** Titles that say nothing of what somebody does. */
const ADDRESSES: ReadonlySet<string> = new Set(
	'Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Sir Lord Lady Dame Madam Madame Mme Father Sister Brother Mother'.split(
		' '
	)
);

function belongsToRole(word: Word | undefined): boolean {
	if (!word) return false;
	// "front-runner" is three words here.
	if (word.isMark) return word.text === '-' && !word.isSpaced;
	return ['NOUN', 'ADJ', 'PROPN'].includes(word.tag);
}

/** ", head of research at the Dialogue Institute,". */
function roleBehind(run: NameRun): Role | undefined {
	const { around } = run;
	if (around[run.to + 1]?.text !== ',') return undefined;
	const from = run.to + 2;
	let to = from;
	while (to < from + LONGEST && (!isEndOfRole(around[to]) || isCommaBeforeBased(around, to))) {
		to += 1;
	}
	if (to === from + LONGEST) return undefined;
	if (isFinite(around[to])) return undefined;
	const words = around.slice(from, to);
	if (namesSomebody(words)) return undefined;
	const head = words.slice(0, 6).findIndex(({ lower }) => isRole(lower));
	if (head < 0 || words.slice(0, head).some(isNotBeforeHead)) return undefined;
	const skipped = words.findIndex(({ lower }) => !NO_ROLE_WORDS.has(lower));
	return roleOf(run, from + Math.max(0, skipped), to - 1);
}

/** "of Velm, Valdonia-based maker Orr": the comma belongs to the place. */
function isCommaBeforeBased(around: readonly Word[], at: number): boolean {
	const behind = around.slice(at, at + 6);
	if (behind[0]?.text !== ',' && behind[0]?.lower !== 'based') return false;
	const end = behind.findIndex(({ lower }) => lower === 'based' || lower.endsWith('-based'));
	return end >= 0 && behind.slice(1, end).every(({ isCapital, text }) => isCapital || text === '-');
}

/** Say when, not what. */
const NO_ROLE_WORDS: ReadonlySet<string> = new Set(
	'then now himself herself also once its his her their'.split(' ')
);

/** "…, ambassador for trade Ada Vane, …": the role is of who is named in it. */
function namesSomebody(words: readonly Word[]): boolean {
	return words.some((word, index) => {
		const next = words[index + 1];
		return word.isCapital && next?.isCapital === true && isFirstName(word.lower) && index > 0;
	});
}

function isNotBeforeHead({ tag, lower }: Word): boolean {
	return NOT_BEFORE_HEAD.has(tag) && !OWNERS.has(lower);
}

const NOT_BEFORE_HEAD: ReadonlySet<string> = new Set([
	'VERB',
	'AUX',
	'PRON',
	'SCONJ',
	'CCONJ',
	'ADP'
]);
const OWNERS: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their']);

/** A verb that makes a sentence of what was taken for a role: "the next mayor will". */
function isFinite(word: Word | undefined): boolean {
	return (
		word !== undefined && (word.tag === 'AUX' || (word.tag === 'VERB' && !/ing$/.test(word.lower)))
	);
}

function isEndOfRole(word: Word | undefined): boolean {
	if (!word) return true;
	if (word.tag === 'AUX' || word.tag === 'VERB') return true;
	if (word.isMark) return !["'", '’', '-', '&'].includes(word.text);
	return ['who', 'which', 'whose'].includes(word.lower);
}

function roleOf(run: NameRun, from: number, to: number): Role | undefined {
	const words = to < from ? [] : wholeRole(run.around.slice(from, to + 1));
	const [first, last] = [words[0], words.at(-1)];
	if (!first || !last) return undefined;
	const { sentence } = run;
	const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
	return { start: first.start, end: last.end, text, sentence: sentence.id };
}
