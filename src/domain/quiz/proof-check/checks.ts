import type { Quiz } from '../quiz.ts';
import { checkAlteredWords } from './checks/altered-words.ts';
import { checkAnswerGivenAway } from './checks/answer-given-away.ts';
import { checkAnswerInEvidence } from './checks/answer-in-evidence.ts';
import { checkDistractorsExplained } from './checks/distractors-explained.ts';
import { checkEvidenceShort } from './checks/evidence-short.ts';
import { checkEvidenceVerbatim } from './checks/evidence-verbatim.ts';
import { checkNamesAndFigures } from './checks/names-and-figures.ts';
import { checkNotStatedClaim } from './checks/not-stated-claim.ts';
import { checkOptionsDiffer } from './checks/options-differ.ts';
import { checkPromptInOtherWords } from './checks/prompt-in-other-words.ts';
import { checkQuotationVerbatim } from './checks/quotation-verbatim.ts';
import { checkIds, checkRounds } from './checks/quiz-frame.ts';
import { checkSaneValues } from './checks/sane-values.ts';
import { checkSpeakerNamed } from './checks/speaker-named.ts';
import { checkSupportedClaim } from './checks/supported-claim.ts';
import type { ProofFinding } from './finding.ts';
import type { QuestionCheck } from './question-check.ts';

/** Run on every question. The order is that of the rules in docs/quiz-spec.md. */
export const QUESTION_CHECKS: readonly QuestionCheck[] = [
	checkEvidenceVerbatim,
	checkEvidenceShort,
	checkAnswerInEvidence,
	checkSpeakerNamed,
	checkOptionsDiffer,
	checkDistractorsExplained,
	checkAlteredWords,
	checkSupportedClaim,
	checkNotStatedClaim,
	checkAnswerGivenAway,
	checkPromptInOtherWords,
	checkQuotationVerbatim,
	checkNamesAndFigures,
	checkSaneValues
];

/** Run on a quiz as a whole. */
export const QUIZ_CHECKS: readonly ((quiz: Quiz) => readonly ProofFinding[])[] = [
	checkRounds,
	checkIds
];
