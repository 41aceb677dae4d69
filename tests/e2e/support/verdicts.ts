import type { Verdict } from '#domain/quiz/kinds/claim.ts';

/** What stands on the button. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
	supported: 'Supported',
	contradicted: 'Contradicted',
	'not-stated': 'Not stated'
};
