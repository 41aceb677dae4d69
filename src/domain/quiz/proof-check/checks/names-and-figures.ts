import type { Question } from '../../question.ts';
import type { FieldPath, ProofCode } from '../finding.ts';
import { knownFrom, unknownFigures, unknownNames } from '../names.ts';
import type { Objection, QuestionFacts } from '../question-check.ts';
import { askedTexts, givenTexts, teachingTexts } from '../question-texts.ts';

/**
 * PROOF-12: names and figures in the explanation, the hint and the whys occur in the article (title,
 * standfirst, source note, author and date included) or in what the question itself shows. Counts
 * up to twelve in words are the writer's own.
 */
export function checkNamesAndFigures({ question, ...facts }: QuestionFacts): readonly Objection[] {
	const hints = askedTexts(question).filter(({ field }) => field[0] === 'hint');
	const strange = [...teachingTexts(question), ...hints].filter(
		({ text }) =>
			unknownNames(text, [facts.known]).length + unknownFigures(text, [facts.known]).length > 0
	);
	if (strange.length === 0) return [];
	const known = [facts.known, knownFrom(shownTexts(question))];
	return strange.flatMap(({ field, text }) => [
		...unknownNames(text, known).map(objection('name-not-in-article', field)),
		...unknownFigures(text, known).map(objection('figure-not-in-article', field))
	]);
}

function objection(code: ProofCode, field: FieldPath): (detail: string) => Objection {
	return (detail) => ({ code, field, detail });
}

/** The hint is among what is judged, so it vouches for nothing. */
function shownTexts(question: Question): readonly string[] {
	const asked = askedTexts(question).filter(({ field }) => field[0] !== 'hint');
	return [...asked, ...givenTexts(question)].map(({ text }) => text);
}
