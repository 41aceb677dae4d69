/**
 * CLAUSE-3: plain finite verb groups: helpers, negation, adverbs and one main verb whose form fits
 * them. Undefined for infinitives, lone participles, shortened helpers ("he's") and "has to".
 */
import { BE_FORMS, DO_FORMS, HAVE_FORMS, MODALS } from '../english/clauses-verbs.ts';
import { NEGATIONS } from '../english/clauses-words.ts';
import { type VerbForm, baseOf, formsOf } from '../english/verbs.ts';
import type { Verb } from './clause.ts';
import { type Range, type Word, wordAt } from './word.ts';

export type VerbGroup = Range & {
	/** Index of the main verb. */
	readonly main: number;
	readonly base: string;
	readonly tense: Verb['tense'];
	readonly voice: Verb['voice'];
	readonly isNegated: boolean;
	readonly isProgressive: boolean;
	/** What a verb without helpers can agree with; `both` for pasts and with helpers that tell nothing. */
	readonly agrees: 'singular' | 'plural' | 'both';
	/** A bare "-ed" form, that might also be a participle: "troops backed by". */
	readonly isBare: boolean;
};

/** The verb group that starts here, adverbs before it included in the search but not in the range. */
export function verbGroupAt(words: readonly Word[], from: number): VerbGroup | undefined {
	const known = READ.get(words) ?? new Map<number, VerbGroup | undefined>();
	READ.set(words, known);
	if (!known.has(from)) known.set(from, readGroup(words, from));
	return known.get(from);
}

/** A sentence is asked for the same few places again and again. It forgets with the sentence. */
const READ = new WeakMap<readonly Word[], Map<number, VerbGroup | undefined>>();

function readGroup(words: readonly Word[], from: number): VerbGroup | undefined {
	if (!VERBAL.has(wordAt(words, from).tag)) return undefined;
	const start = beforeNegation(words, from, afterAdverbs(words, from));
	const helpers: number[] = [];
	let isNegated = false;
	let at = start;
	while (at - start < LONGEST_GROUP) {
		const word = wordAt(words, at);
		if (isNegation(words, at)) isNegated = true;
		else if (isHelper(word)) helpers.push(at);
		else if (word.tag !== 'ADV' || DEGREES.has(word.lower)) break;
		at += 1;
	}
	const main = wordAt(words, at).tag === 'VERB' ? at : undefined;
	return main === undefined
		? helperAlone(words, { start, helpers, isNegated })
		: withMain(words, { start, helpers, main, isNegated });
}

/** Tags that a group, or an adverb or negation before it, may start with. */
const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'PART', 'DET', 'CCONJ', 'PRON']);

const LONGEST_GROUP = 9;

/** "is more qualified": what follows is how something is, not what is done to it. */
const DEGREES: ReadonlySet<string> = new Set('more less most too so as very'.split(' '));

function beforeNegation(words: readonly Word[], from: number, to: number): number {
	const offset = words.slice(from, to).findIndex((_, at) => isNegation(words, from + at));
	return offset < 0 ? to : from + offset;
}

export function afterAdverbs(words: readonly Word[], from: number): number {
	let at = from;
	while (at - from < 3 && (wordAt(words, at).tag === 'ADV' || isNegation(words, at))) {
		at += 1;
	}
	return at;
}

/** "no" by itself belongs to a noun: "had no choice". */
function isNegation(words: readonly Word[], at: number): boolean {
	const { lower } = wordAt(words, at);
	return NEGATIONS.has(lower) || (lower === 'no' && wordAt(words, at + 1).lower === 'longer');
}

function isHelper({ tag, lower, text }: Word): boolean {
	return tag === 'AUX' && text === lower && !/^['’]/.test(lower);
}

type Parts = {
	readonly start: number;
	readonly helpers: readonly number[];
	readonly isNegated: boolean;
};

/** "is a doctor", "had a presence": a helper that is the main verb. */
function helperAlone(
	words: readonly Word[],
	{ start, helpers, isNegated }: Parts
): VerbGroup | undefined {
	const main = helpers.at(-1);
	if (main === undefined) return undefined;
	const { lower } = wordAt(words, main);
	if (MODALS.has(lower)) return undefined;
	return withMain(words, { start, helpers: helpers.slice(0, -1), main, isNegated });
}

function withMain(
	words: readonly Word[],
	{ start, helpers, main, isNegated }: Parts & { readonly main: number }
): VerbGroup | undefined {
	const word = wordAt(words, main);
	const base = baseFor(word);
	const forms = base === 'be' ? formsOfBe(word.lower) : formsOf(word.lower, base);
	const kinds = helpers.map((at) => helperKind(wordAt(words, at).lower));
	const shape = shapeOf(kinds, forms, wordAt(words, helpers[0] ?? main).lower);
	if (shape === undefined) return undefined;
	return {
		...shape,
		from: helpers[0] ?? negationBefore(words, start, main),
		to: main + 1,
		main,
		base,
		isNegated,
		isBare: helpers.length === 0 && forms.includes('participle')
	};
}

/** What wink calls the lemma, if the word is a form of it; the rules' base else. */
function baseFor({ lemma, lower }: Word): string {
	if (BE_FORMS.has(lower)) return 'be';
	return formsOf(lower, lemma).length > 0 ? lemma : baseOf(lower);
}

/** "never won": the negation is part of the group. */
function negationBefore(words: readonly Word[], start: number, main: number): number {
	const offset = words.slice(start, main).findIndex((_, at) => isNegation(words, start + at));
	return offset < 0 ? main : start + offset;
}

function formsOfBe(lower: string): readonly VerbForm[] {
	return ['are', 'am'].includes(lower) ? ['base'] : formsOf(lower, 'be');
}

type HelperKind = 'modal' | 'be' | 'been' | 'being' | 'have' | 'do';

function helperKind(lower: string): HelperKind {
	if (MODALS.has(lower)) return 'modal';
	if (lower === 'been') return 'been';
	if (lower === 'being') return 'being';
	if (BE_FORMS.has(lower)) return 'be';
	return HAVE_FORMS.has(lower) ? 'have' : DO_FORMS.has(lower) ? 'do' : 'modal';
}

type Shape = Pick<VerbGroup, 'tense' | 'voice' | 'isProgressive' | 'agrees'>;

/** What a row of helpers makes of a verb form; undefined for a row that English does not have. */
function shapeOf(
	kinds: readonly HelperKind[],
	forms: readonly VerbForm[],
	first: string
): Shape | undefined {
	const agrees = agreementOf(first, forms, kinds.length === 0);
	const helpers = kinds.join(' ');
	const shape = SHAPES.find(
		(row) => row.helpers === helpers && forms.includes(row.form) && isTimely(row, first)
	);
	if (shape === undefined || agrees === undefined) return undefined;
	const { voice, isProgressive } = shape;
	return { tense: tenseOf(shape.tense, first), voice, isProgressive, agrees };
}

type ShapeRow = {
	readonly helpers: string;
	readonly form: VerbForm;
	readonly tense: Verb['tense'] | 'of-first';
	readonly voice: Verb['voice'];
	readonly isProgressive: boolean;
};

function row(helpers: string, form: VerbForm, tense: ShapeRow['tense'], rest = ''): ShapeRow {
	const voice = rest.includes('passive') ? 'passive' : 'active';
	return { helpers, form, tense, voice, isProgressive: rest.includes('progressive') };
}

const SHAPES: readonly ShapeRow[] = [
	row('', 'past', 'past'),
	row('', 'third-person', 'present'),
	row('', 'base', 'present'),
	row('do', 'base', 'of-first'),
	row('be', 'participle', 'of-first', 'passive'),
	row('be', 'ing', 'of-first', 'progressive'),
	row('be being', 'participle', 'of-first', 'passive progressive'),
	row('have', 'participle', 'of-first'),
	row('have been', 'participle', 'of-first', 'passive'),
	row('have been', 'ing', 'of-first', 'progressive'),
	row('modal', 'base', 'modal'),
	row('modal be', 'participle', 'modal', 'passive'),
	row('modal be', 'ing', 'modal', 'progressive'),
	row('modal have', 'participle', 'modal'),
	row('modal have been', 'participle', 'modal', 'passive')
];

/** "be deployed" and "having won" are not finite. */
function isTimely({ helpers }: ShapeRow, first: string): boolean {
	return helpers === '' || !['be', 'been', 'being', 'having'].includes(first);
}

function tenseOf(tense: ShapeRow['tense'], first: string): Verb['tense'] {
	if (tense === 'modal') return ['will', 'shall', 'wo'].includes(first) ? 'future' : 'modal';
	if (tense !== 'of-first') return tense;
	if (HAVE_FORMS.has(first)) return first === 'had' ? 'past-perfect' : 'perfect';
	return ['was', 'were', 'did'].includes(first) ? 'past' : 'present';
}

function agreementOf(
	first: string,
	forms: readonly VerbForm[],
	isAlone: boolean
): VerbGroup['agrees'] | undefined {
	if (['is', 'was', 'has', 'does'].includes(first)) return 'singular';
	if (['are', 'were', 'have', 'do', 'am'].includes(first)) return 'plural';
	if (['be', 'been', 'being', 'having'].includes(first)) return undefined;
	if (!isAlone || forms.includes('past')) return 'both';
	if (forms.includes('third-person')) return 'singular';
	return forms.includes('base') ? 'plural' : undefined;
}
