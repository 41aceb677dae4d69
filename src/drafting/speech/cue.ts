/**
 * SAID-7 to SAID-9: the verbs of speech of a line, each with what its verb group says about it.
 * A verb in a wish, a rule, a question to a hearer ("he was told") is none.
 */
import type { Span } from '#domain/article/article.ts';
import { SPEECH_VERBS, type SpeechVerb } from '../english/speech-verbs.ts';
import { MODALS, NEGATIONS, PASSIVES } from '../english/speech-words.ts';
import type { Item, Word } from './line.ts';

export type Cue = Span & {
	/** Place of the verb among the line's items, and of the first word of its verb group. */
	readonly at: number;
	readonly groupAt: number;
	readonly lemma: string;
	readonly verb: SpeechVerb;
	readonly isNegated: boolean;
	/** "saying", "adding": its subject is that of the verb before it. */
	readonly isParticiple: boolean;
	/** The finite verb of speech before it in its sentence. */
	readonly earlier: Cue | undefined;
};

/** The cues of a line, in order. */
export function cuesOf(items: readonly Item[]): readonly Cue[] {
	const cues: Cue[] = [];
	let earlier: Cue | undefined;
	items.forEach((item, at) => {
		if (item.kind === 'stop') earlier = undefined;
		const cue = item.kind === 'word' ? cueAt(items, at, item) : undefined;
		if (cue === undefined) return;
		cues.push({ ...cue, earlier });
		if (!cue.isParticiple) earlier = cue;
	});
	return cues;
}

function cueAt(items: readonly Item[], at: number, word: Word): Cue | undefined {
	const verb = SPEECH_VERBS.get(word.lower);
	if (verb === undefined || !isVerb(word, verb, items[at - 1])) return undefined;
	if (verb.base === 'point' && !isWord(items[at + 1], 'out')) return undefined;
	const group = groupBefore(items, at);
	const { lowers } = group;
	if (lowers.some((lower) => MODALS.has(lower) || PASSIVES.has(lower))) return undefined;
	const isParticiple = verb.form === 'participle';
	if (isParticiple && lowers.length > 0) return undefined;
	const isHelped = lowers.some((lower) => DO.has(lower));
	if (verb.form === 'base' && isHelped && !lowers.some(isNegation)) return undefined;
	const { start, end } = word;
	const isNegated = verb.base === 'deny' || lowers.some(isNegation);
	return {
		start,
		end,
		at,
		groupAt: group.at,
		lemma: verb.base,
		verb,
		isNegated,
		isParticiple,
		earlier: undefined
	};
}

function isWord(item: Item | undefined, lower: string): boolean {
	return item?.kind === 'word' && item.lower === lower;
}

const DO: ReadonlySet<string> = new Set(['do', 'does', 'did']);

function isNegation(lower: string): boolean {
	return NEGATIONS.has(lower);
}

/** "said" always is; what may be a noun too ("notes", "claims") is one behind a name. */
function isVerb(
	{ tag, text, lower }: Word,
	{ form }: SpeechVerb,
	before: Item | undefined
): boolean {
	if (tag === 'VERB') return true;
	if (lower === 'said' || lower === 'says' || lower === 'told' || lower === 'tweeted') return true;
	if (text !== lower || form === 'base' || form === 'participle') return false;
	if (before?.kind === 'name' || (before?.kind === 'word' && before.tag === 'PRON')) return true;
	return form === 'past' && tag !== 'ADJ' && tag !== 'NOUN';
}

/** The adverbs and auxiliaries directly before a verb. */
function groupBefore(
	items: readonly Item[],
	at: number
): { readonly at: number; readonly lowers: readonly string[] } {
	const lowers: string[] = [];
	let first = at;
	while (first > 0 && at - first < 5) {
		const item = items[first - 1];
		if (item?.kind !== 'word' || !isInGroup(item)) break;
		lowers.unshift(item.lower);
		first -= 1;
	}
	return { at: first, lowers };
}

function isInGroup({ tag, lower }: Word): boolean {
	if (ASKING.has(lower)) return false;
	if (tag === 'ADV' || tag === 'AUX') return true;
	return NEGATIONS.has(lower) || MODALS.has(lower) || lower === 'to' || HELPING.has(lower);
}

const HELPING: ReadonlySet<string> = new Set(
	'has have had did do does also later then once now ’ve ’d have. recently again'.split(' ')
);

const ASKING: ReadonlySet<string> = new Set('when where while how why whenever'.split(' '));
