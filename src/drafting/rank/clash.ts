import type { Span } from '#domain/article/article.ts';
import { answerTexts } from '../questions/answer-texts.ts';
import type { Candidate } from '../questions/candidate.ts';

/**
 * Whether two questions do not belong in one quiz: they ask about one fact (RANK-3), or what one
 * shows holds the answer of the other (RANK-4).
 */
export function clash(one: Candidate, other: Candidate): boolean {
	return asksSame(one, other) || givesAway(one, other) || givesAway(other, one);
}

function asksSame(one: Candidate, other: Candidate): boolean {
	return one.asks.some((span) => other.asks.some((asked) => overlaps(span, asked)));
}

function overlaps(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

/** Only questions on the same sentences: the name of a city may well stand in many a prompt. */
function givesAway(shown: Candidate, asked: Candidate): boolean {
	const sharesProof = shown.question.evidence.some(({ quote }) =>
		asked.question.evidence.some(
			(piece) => piece.quote.includes(quote) || quote.includes(piece.quote)
		)
	);
	if (!sharesProof) return false;
	const text = shownText(shown);
	return answerTexts(asked.question).some((answer) => text.includes(answer.toLowerCase()));
}

function shownText({ question }: Candidate): string {
	const claim = question.kind === 'claim' ? question.claim : '';
	const statement = question.kind === 'who-said' ? question.statement : '';
	const text = question.kind === 'cloze' ? question.text : '';
	return `${question.prompt} ${claim} ${statement} ${text}`.toLowerCase();
}
