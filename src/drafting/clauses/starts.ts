/** CLAUSE-9: the words of a sentence that a clause may start at, and what each says of it. */
import { CONDITIONAL_OPENERS, FACTUAL_OPENERS } from '../english/clauses-words.ts';
import { CONTENT_VERBS } from '../english/clauses-verbs.ts';
import type { Doubt } from './doubt.ts';
import { adjunctAt } from './complement.ts';
import { type Word, wordAt } from './word.ts';

export type Start = {
	readonly at: number;
	readonly kind:
		'first' | 'joined' | 'behind-mark' | 'subordinate' | 'content' | 'behind-subordinate';
	/** Of the joining word, for `joined`. */
	readonly joinAt: number;
	/** Phrases may stand before the subject. */
	readonly isOpened: boolean;
	readonly isMain: boolean;
	readonly isReported: boolean;
	readonly doubts: readonly Doubt[];
};

/** In the order of the text. Where a condition opens the sentence there is none. */
export function startsOf(words: readonly Word[]): readonly Start[] {
	const first = wordAt(words, 0).lower;
	if (CONDITIONAL_OPENERS.has(first)) return [];
	const opensSubordinate = FACTUAL_OPENERS.has(first) && adjunctAt(words, 0) === undefined;
	const starts: Start[] = opensSubordinate ? [] : [start(0, 'first')];
	let isReported = false;
	let commas = 0;
	for (const [at, word] of words.entries()) {
		if (word.lower === ',') commas += 1;
		const found = startBehind(words, at, {
			isReported,
			isBehindOpening: opensSubordinate && commas <= 3
		});
		if (found !== undefined) starts.push(found);
		if (isContentVerb(word) || word.lower === 'that') isReported = true;
		if (word.lower === ';') isReported = false;
	}
	return starts;
}

function start(at: number, kind: Start['kind'], rest: Partial<Start> = {}): Start {
	return {
		at,
		kind,
		joinAt: at,
		isOpened: true,
		isMain: true,
		isReported: false,
		doubts: [],
		...rest
	};
}

function isContentVerb({ tag, lemma }: Word): boolean {
	return tag === 'VERB' && CONTENT_VERBS.has(lemma);
}

/** "to repeated talks", "the reported theft". */
function isParticipleIn(words: readonly Word[], at: number): boolean {
	const { tag } = wordAt(words, at - 1);
	const { lower } = wordAt(words, at);
	if (/ing$/.test(lower)) return tag !== 'PUNCT' && wordAt(words, at + 1).lower !== 'that';
	return ['ADP', 'DET', 'ADJ', 'PART'].includes(tag) && /ed$/.test(lower);
}

type Before = { readonly isReported: boolean; readonly isBehindOpening: boolean };

function startBehind(
	words: readonly Word[],
	at: number,
	{ isReported, isBehindOpening }: Before
): Start | undefined {
	const word = wordAt(words, at);
	const next = wordAt(words, at + 1);
	if (word.lower === ';') return start(at + 1, 'behind-mark', { isReported });
	if (word.lower === ':') return start(at + 1, 'behind-mark', { isReported, isMain: false });
	if (!word.isSaid && next.isSaid) {
		return start(at + 1, 'behind-mark', { isReported: true, isMain: false });
	}
	if (isContentVerb(word) && !isParticipleIn(words, at)) return contentStart(words, at);
	if (word.lower === ',' && isBehindOpening) {
		const doubts = [{ reason: 'a clause before it stepped over', cost: 0.04 }];
		return start(at + 1, 'behind-subordinate', { isReported, doubts, isOpened: false });
	}
	if (word.tag === 'CCONJ') {
		return start(at + 1, 'joined', { joinAt: at, isReported });
	}
	return subordinateStart(words, at, isReported);
}

/** "said that", "said on Monday", "said": the clause behind is somebody's. */
function contentStart(words: readonly Word[], at: number): Start {
	const adjunct = adjunctAt(words, at + 1);
	const next = adjunct?.noun.time === undefined ? at + 1 : adjunct.to;
	const isThat = wordAt(words, next).lower === 'that';
	return start(isThat ? next + 1 : next, 'content', { isReported: true, isMain: false });
}

function subordinateStart(
	words: readonly Word[],
	at: number,
	isReported: boolean
): Start | undefined {
	const { lower, tag } = wordAt(words, at);
	const isThat = lower === 'that' && tag === 'SCONJ';
	if (lower === 'as') return asStart(words, at, isReported);
	if (!FACTUAL_OPENERS.has(lower) && !isThat) return undefined;
	const isBehindNoun = ['NOUN', 'PROPN', 'PRON'].includes(wordAt(words, at - 1).tag);
	const cost = isBehindNoun ? 0.12 : 0.05;
	const doubts = isThat ? [{ reason: 'told behind "that"', cost }] : [];
	return start(at + 1, 'subordinate', {
		isOpened: false,
		isMain: false,
		isReported: isReported || isThat,
		doubts
	});
}

/** "as the troops left" is a clause, "such as troops" and "as much as troops" are none. */
function asStart(words: readonly Word[], at: number, isReported: boolean): Start | undefined {
	const before = wordAt(words, at - 1);
	const isPaired = ['ADV', 'ADJ', 'DET'].includes(before.tag) || before.lower === 'such';
	if (isPaired || wordAt(words, at + 2).lower === 'as') return undefined;
	const doubts = at === 0 ? [] : [{ reason: 'behind "as"', cost: 0.08 }];
	return start(at + 1, 'subordinate', { isOpened: false, isMain: false, isReported, doubts });
}
