/**
 * The default set: the questions that make a quiz together (RANK-2 to RANK-6). Picks the best one
 * left again and again, where "best" counts less for a type or a paragraph that has had its turn.
 */
import type { Candidate, DraftType } from '../questions/candidate.ts';
import { clash } from './clash.ts';
import { placeOf } from './ranked.ts';

/** As many voices as there are, and a few of anything else. */
const MOST_WHO_SAID = 10;
const MOST_OF_A_TYPE = 4;

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
	const chosen: Candidate[] = [];
	let left = candidates;
	while (chosen.length < size && left.length > 0) {
		const best = bestOf(left, chosen);
		chosen.push(best);
		left = left.filter(
			(one) =>
				one !== best &&
				!clash(one, best) &&
				countOf(chosen, one.type) < mostOf(one.type) &&
				!isHeardEnough(one, chosen)
		);
	}
	return chosen.toSorted((one, other) => placeOf(one) - placeOf(other));
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

function isHeardEnough({ question }: Candidate, chosen: readonly Candidate[]): boolean {
	if (question.kind !== 'who-said') return false;
	const same = chosen.filter(
		(one) => one.question.kind === 'who-said' && one.question.key === question.key
	);
	return same.length >= MOST_OF_A_VOICE;
}

function mostOf(type: DraftType): number {
	return type === 'who-said' ? MOST_WHO_SAID : MOST_OF_A_TYPE;
}

function countOf(chosen: readonly Candidate[], type: DraftType): number {
	return chosen.filter((one) => one.type === type).length;
}

/** "where-p4s2-2" is of paragraph p4. */
function paragraphOf({ question }: Candidate): string {
	return /p\d+(?=s\d+)/.exec(question.id)?.[0] ?? '';
}
