import { shuffle } from '#domain/random.ts';
import type { QuestionBase } from '../question.ts';
import type { PublicBase } from '../public-question.ts';
import { isAcceptedText } from '../forms/text-form.ts';

export type Gap = {
	/** Accepted forms; the first is shown as the answer. */
	readonly key: readonly string[];
	/** Wrong words to choose among; empty means that the gap is typed. */
	readonly wrong: readonly string[];
};

/** A text with gaps. `text` holds one `{}` for each gap, in order. */
export type ClozeQuestion = QuestionBase & {
	readonly kind: 'cloze';
	readonly text: string;
	readonly gaps: readonly Gap[];
};

/** What was put in each gap, in order; empty where nothing was. */
export type ClozeAnswer = { readonly kind: 'cloze'; readonly gaps: readonly string[] };

/** Stretches of text and gaps in turn. A gap without choices is typed. */
export type PublicCloze = PublicBase & {
	readonly kind: 'cloze';
	/** One more than there are gaps. */
	readonly texts: readonly string[];
	readonly choices: readonly (readonly string[])[];
};

export function publishCloze(question: ClozeQuestion, base: PublicBase, seed: string): PublicCloze {
	return {
		...base,
		kind: 'cloze',
		texts: question.text.split('{}'),
		choices: question.gaps.map((gap, index) => gapChoices(gap, `${seed}/${index}`))
	};
}

/** GRADE-7: the share of gaps filled with an accepted form. */
export function gradeCloze(question: ClozeQuestion, answer: ClozeAnswer): number {
	const right = question.gaps.filter((gap, index) => isGapRight(gap, answer.gaps[index] ?? ''));
	return right.length / question.gaps.length;
}

/** A gap with choices wants the very word; a typed one forgives what the FORM rules forgive. */
export function isGapRight(gap: Gap, given: string): boolean {
	return gap.wrong.length > 0 ? given === gap.key[0] : isAcceptedText(given, gap.key);
}

/** Shuffled from their sorted order, so that who knows the seed learns nothing (QUIZ-3). */
function gapChoices(gap: Gap, seed: string): readonly string[] {
	if (gap.wrong.length === 0) return [];
	return shuffle([...gap.key.slice(0, 1), ...gap.wrong].toSorted(), seed);
}
