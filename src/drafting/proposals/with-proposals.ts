/**
 * The port for a language model (DRAFT-20): off, and none is built in. It may only propose; what it
 * proposes stands or falls by the same checks as what the rules make.
 */
import { provenEvidence } from '#domain/quiz/evidence.ts';
import type { Question } from '#domain/quiz/question.ts';
import { judgeCandidates } from '../checks/judge-candidates.ts';
import type { Draft } from '../draft.ts';
import type { Candidate, DraftType } from '../questions/candidate.ts';
import { withUniqueIds } from '../questions/question-id.ts';
import { ranked } from '../rank/ranked.ts';
import type { Reading } from '../reading.ts';

/** A question that something outside of the rules has thought of. */
export type ProposedQuestion = { readonly type: DraftType; readonly question: Question };

export type Proposer = (reading: Reading) => Promise<readonly ProposedQuestion[]>;

/** The draft with those of the proposals that are proven. The default set stays the rules' own. */
export async function withProposals(draft: Draft, propose: Proposer): Promise<Draft> {
	const { reading } = draft;
	const proposed = await propose(reading);
	const unjudged = proposed.map(({ type, question }): Candidate => ({
		type,
		question,
		asks: [],
		confidence: UNKNOWN,
		reasons: ['proposed from outside', 'proven by the text'],
		worth: 0
	}));
	const { passed, abstained } = judgeCandidates(unjudged, reading, UNKNOWN);
	const located = passed.map((candidate) => ({
		...candidate,
		asks: provenEvidence(reading.text.article, candidate.question).map(({ start, end }) => ({
			start,
			end
		}))
	}));
	const candidates = withUniqueIds([...draft.candidates, ...located]);
	return { ...draft, candidates: ranked(candidates), abstained: sum(draft.abstained, abstained) };
}

/** Nobody has measured how often it is right: below every question of the rules. */
const UNKNOWN = 0.5;

type Counts = Draft['abstained'];

function sum(one: Counts, other: Counts): Counts {
	const reasons = new Set([...Object.keys(one), ...Object.keys(other)]);
	return Object.fromEntries(
		[...reasons].map((reason) => [reason, (one[reason] ?? 0) + (other[reason] ?? 0)])
	);
}
