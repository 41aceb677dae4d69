import type { Span } from '#domain/article/article.ts';
import type { WhoSaidQuestion } from '../../kinds/who-said.ts';
import type { Objection, QuestionFacts } from '../question-check.ts';
import { rightOptions } from '../question-texts.ts';
import { standsOrIsNamed } from '../stands.ts';

/**
 * PROOF-4: the speaker of a who-said question is named where the evidence is: in its sentences; where
 * they name none of the options, in its paragraph; and else in the paragraph before it, for a pronoun
 * reaches no further. Or the question declares a paraphrase.
 */
export function checkSpeakerNamed(facts: QuestionFacts): readonly Objection[] {
	const { question, forms, evidence } = facts;
	if (question.kind !== 'who-said' || question.paraphrase !== undefined) return [];
	if (evidence.length === 0) return [];
	const nearest = nearestNaming(facts, question);
	return rightOptions(question)
		.filter(({ option }) => !standsOrIsNamed(option.text, nearest, forms))
		.map(({ field, option }) => ({ code: 'speaker-not-named', field, detail: option.text }));
}

/** The narrowest text around the evidence that names any of the options; empty when none does. */
function nearestNaming(facts: QuestionFacts, { options }: WhoSaidQuestion): string {
	const isNaming = (text: string) =>
		options.some((option) => standsOrIsNamed(option.text, text, facts.forms));
	for (const context of contextsOf(facts)) if (isNaming(context)) return context;
	return '';
}

/** From the evidence's own sentences to the paragraph before it, each put together when asked for. */
function* contextsOf({ article, evidence }: QuestionFacts): Iterable<string> {
	const isTouched = ({ start, end }: Span) =>
		evidence.some((piece) => piece.start < end && start < piece.end);
	const textOf = (spans: readonly Span[]) =>
		spans.map(({ start, end }) => article.text.slice(start, end)).join('\n');
	const paragraphs = article.paragraphs.filter(({ kind }) => kind === 'text');
	const own = paragraphs.filter(isTouched);
	yield textOf(own.flatMap((paragraph) => paragraph.sentences).filter(isTouched));
	yield textOf(own);
	yield textOf(
		paragraphs.filter((_, index) => paragraphs.slice(index + 1, index + 2).some(isTouched))
	);
}
