import { quotedParts } from '../../quotation.ts';
import { copiedStretch } from '../copied-stretch.ts';
import type { Objection, QuestionFacts } from '../question-check.ts';
import { askedTexts } from '../question-texts.ts';

/**
 * PROOF-11: prompt, statement and hint say it in other words than the evidence, so that nobody finds
 * the proof by searching for the words of the question. A text with gaps may be the article's own,
 * and a quotation has to be (quotation-verbatim.ts).
 */
export function checkPromptInOtherWords({
	question,
	evidence
}: QuestionFacts): readonly Objection[] {
	return askedTexts(question)
		.filter(({ field }) => field[0] !== 'text')
		.filter(({ text }) => question.kind !== 'who-said' || quotedParts(text).length === 0)
		.flatMap(({ field, text }): readonly Objection[] => {
			const copies = evidence.flatMap(({ quote }) => copiedStretch(text, quote) ?? []);
			return copies
				.slice(0, 1)
				.map((detail) => ({ code: 'prompt-copies-evidence', field, detail }));
		});
}
