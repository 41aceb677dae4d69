import type { CandidateCheck } from '../questions/candidate.ts';
import { checkGrammar } from './grammar.ts';

/** Run on every candidate that the proof check lets through; the first reason counts. */
export const CANDIDATE_CHECKS: readonly CandidateCheck[] = [checkGrammar];
