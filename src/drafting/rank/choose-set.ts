/**
 * The default set: the questions that make a quiz together (RANK-2 to RANK-6). Picks the best one
 * left again and again, where "best" counts less for a type or a paragraph that has had its turn.
 */
import type { Candidate, DraftType } from '../questions/candidate.ts';
import { clash } from './clash.ts';
import { placeOf } from './ranked.ts';

/** How many of a type at most. */
type Most = {
	readonly voices: number;
	readonly gaps: number;
	readonly others: number;
	/** Of the claims of one verdict, so that all three come up. */
	readonly verdicts: number;
};

/** As many voices as make half a game, and a few of anything else. */
const MOST_OF: Most = { voices: 8, gaps: 4, others: 4, verdicts: 2 };
/** Where the set would be small: no more than half of the fewest voices, and a third of them gaps. */
const MOST_AT_NEED: Most = { voices: 7, gaps: 5, others: 6, verdicts: 3 };
/** Where a text gives nothing but voices and gaps. */
const MOST_OF_LITTLE: Most = { voices: 10, gaps: 6, others: 0, verdicts: 0 };

/** A game of a quarter of an hour, twenty minutes at most. */
const FEWEST = 15;
const MOST = 24;

/** About one question for so many words: 400 words give 15, 700 give 24. */
const WORDS_A_QUESTION = 28;

/** What one more of a type, or of a paragraph, takes off its worth. */
const TYPE_COST = 0.2;
const PARAGRAPH_COST = 0.12;

/** In the order of the text. `candidates` stand best first. Cost: in proportion to their number. */
export function chooseSet(
	candidates: readonly Candidate[],
	{ words }: { readonly words: number }
): readonly Candidate[] {
	const size = Math.min(MOST, Math.max(FEWEST, Math.round(words / WORDS_A_QUESTION)));
	const most = { ...MOST_OF, voices: Math.min(MOST_OF.voices, Math.floor(size / 2)) };
	const gaps = candidates.filter(isGap);
	const others = candidates.filter((one) => !isGap(one));
	const isVaried = others.some(({ type }) => type !== 'who-said');
	const atNeed = isVaried ? MOST_AT_NEED : MOST_OF_LITTLE;
	const chosen: Candidate[] = [];
	const types = rarestFirst(others);
	for (const type of types) {
		const ofType = others.filter((one) => one.type === type);
		fill(chosen, ofType, { upTo: Math.min(size, chosen.length + 1), most });
	}
	for (const from of [others, gaps]) fill(chosen, from, { upTo: size, most });
	for (const from of [others, gaps]) fill(chosen, from, { upTo: FEWEST, most: atNeed });
	for (const type of types) makeRoom(type, others, chosen);
	for (const from of [others, gaps]) fill(chosen, from, { upTo: FEWEST, most: atNeed });
	return chosen.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** What a gap asks, a real question asks better: gaps come last and leave first. */
function isGap({ type }: Candidate): boolean {
	return type === 'cloze';
}

type Filling = { readonly upTo: number; readonly most: Most };

/** Adds the best that go with what is chosen. Changes `chosen`. */
function fill(chosen: Candidate[], from: readonly Candidate[], { upTo, most }: Filling): void {
	if (chosen.length >= upTo) return;
	let left = from.filter((one) => chosen.every((other) => one !== other && !clash(one, other)));
	while (chosen.length < upTo) {
		left = left.filter((one) => hasRoom(one, chosen, most) && !isHeardEnough(one, chosen, most));
		if (left.length === 0) return;
		const best = bestOf(left, chosen);
		chosen.push(best);
		left = left.filter((one) => one !== best && !clash(one, best));
	}
}

function hasRoom({ type }: Candidate, chosen: readonly Candidate[], most: Most): boolean {
	const limit = type === 'who-said' ? most.voices : type === 'cloze' ? most.gaps : most.others;
	return countOf(chosen, type) < limit;
}

/** Every type has its turn first; the one with the fewest to choose from chooses first. */
function rarestFirst(candidates: readonly Candidate[]): readonly DraftType[] {
	const counts = new Map<DraftType, number>();
	for (const { type } of candidates) counts.set(type, (counts.get(type) ?? 0) + 1);
	return [...counts].toSorted(([, one], [, other]) => one - other).map(([type]) => type);
}

/** A type that is left out takes the place of one of several of another type. Changes `chosen`. */
function makeRoom(type: DraftType, candidates: readonly Candidate[], chosen: Candidate[]): void {
	if (countOf(chosen, type) > 0) return;
	for (const one of candidates) {
		if (one.type !== type) continue;
		const [other, ...more] = chosen.filter((held) => clash(one, held));
		if (other === undefined || more.length > 0 || countOf(chosen, other.type) < 2) continue;
		chosen.splice(chosen.indexOf(other), 1, one);
		return;
	}
}

function bestOf(left: readonly Candidate[], chosen: readonly Candidate[]): Candidate {
	const gains = left.map((one) => gainOf(one, chosen));
	const best = gains.reduce((at, gain, index) => (gain > (gains[at] ?? 0) ? index : at), 0);
	const [first] = left.slice(best);
	if (first === undefined) throw new Error('There is none to choose from.');
	return first;
}

function gainOf(candidate: Candidate, chosen: readonly Candidate[]): number {
	const paragraph = paragraphOf(candidate);
	const ofParagraph = chosen.filter((one) => paragraphOf(one) === paragraph).length;
	const ofType = candidate.type === 'who-said' ? 0 : countOf(chosen, candidate.type);
	return candidate.confidence + candidate.worth - TYPE_COST * ofType - PARAGRAPH_COST * ofParagraph;
}

/** One voice again and again is guessed by the third time. */
const MOST_OF_A_VOICE = 4;

function isHeardEnough(
	{ question }: Candidate,
	chosen: readonly Candidate[],
	{ verdicts }: Most
): boolean {
	const { kind } = question;
	if (kind !== 'who-said' && kind !== 'claim') return false;
	const same = chosen.filter(
		(one) => one.question.kind === kind && one.question.key === question.key
	);
	return same.length >= (kind === 'claim' ? verdicts : MOST_OF_A_VOICE);
}

function countOf(chosen: readonly Candidate[], type: DraftType): number {
	return chosen.filter((one) => one.type === type).length;
}

/** "where-p4s2-2" is of paragraph p4. */
function paragraphOf({ question }: Candidate): string {
	return /p\d+(?=s\d+)/.exec(question.id)?.[0] ?? '';
}
