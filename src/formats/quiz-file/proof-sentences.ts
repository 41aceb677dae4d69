/** What to tell an author about each finding of the proof check, and what to do: one table. */
import type { ProofCode } from '#domain/quiz/proof-check/finding.ts';

const SENTENCES: Readonly<Record<ProofCode, (detail: string) => string>> = {
	'evidence-missing': () => 'Nothing proves the answer. Copy the deciding stretch of the article.',
	'evidence-not-found': (detail) =>
		`The article does not say "${detail}". Copy the stretch from article.md, letter for letter.`,
	'evidence-not-verbatim': (detail) =>
		`The words stand in the article, but written otherwise. Copy them from there: "${detail}".`,
	'evidence-ambiguous': (detail) =>
		`The same words stand in ${detail}. Write "quote:" and "sentence:" to say which, or quote more.`,
	'evidence-not-in-sentence': (detail) =>
		`The quote does not begin in that sentence. It begins in ${detail}.`,
	'evidence-in-heading': (detail) =>
		`"${detail}" stands in a heading, and a heading proves nothing. Quote the text under it.`,
	'evidence-too-long': (detail) =>
		`The evidence touches ${detail}. Quote three sentences at most, or list several stretches.`,
	'answer-not-in-evidence': (detail) =>
		`"${detail}" does not stand in the evidence. Quote where it does, or say in "paraphrase:" why it follows.`,
	'speaker-not-named': (detail) =>
		`"${detail}" is not the one named where the evidence stands. Quote where it is clear who speaks.`,
	'option-twice': (detail) =>
		`"${detail}" says the same as one above it. Give each option a meaning of its own.`,
	'distractor-in-evidence': (detail) =>
		`The wrong option "${detail}" stands in the evidence. Add "why:" to say why it is wrong, or take another.`,
	'altered-not-in-claim': (detail) =>
		`"${detail}" must stand in the claim exactly once. Copy the false words from it.`,
	'altered-not-in-evidence': (detail) =>
		`"${detail}" does not stand in the evidence. Copy the words the article has in their place.`,
	'altered-same': (detail) =>
		`"${detail}" means what the article says. Change the claim so that it contradicts.`,
	'claim-changes-more': (detail) =>
		`"${detail}" is not in the article either. A contradicted claim changes one thing; keep the rest.`,
	'claim-is-stated': (detail) =>
		`The article does state "${detail}". Choose another claim, or call it supported.`,
	'claim-copies-article': (detail) =>
		`The claim "${detail}" is copied from the article. Say it in other words.`,
	'claim-not-in-evidence': (detail) =>
		`"${detail}" does not stand in the paragraph of the evidence. Quote where it does, or say in "paraphrase:" why it follows.`,
	'answer-given-away': (detail) => `The answer "${detail}" can be read here. Ask without it.`,
	'prompt-copies-evidence': (detail) =>
		`"${detail}" is copied from the evidence. Ask in other words.`,
	'quotation-not-verbatim': (detail) =>
		`"${detail}" is given as a quotation, but does not stand in the evidence. Copy it from there, or drop the quotation marks.`,
	'name-not-in-article': (detail) =>
		`The article does not know "${detail}". Say only what it says, or spell the name as it does.`,
	'figure-not-in-article': (detail) =>
		`The figure ${detail} is not in the article. Say only what it says; a count of your own goes in words.`,
	'tolerance-too-wide': (detail) =>
		`A tolerance of ${detail} takes nearly anything. Keep it under half of the answer.`,
	'date-impossible': (detail) =>
		`There is no such date${detail === '' ? '' : ` as ${detail}`}. Give at least a year or a month.`,
	'gaps-miscounted': (detail) => `There are ${detail}. Each {} in the text needs one gap.`,
	'quiz-empty': () => 'The quiz has no questions. Write one.',
	'round-unknown': (detail) => `No round has the id "${detail}". Name one that is there.`,
	'round-empty': (detail) => `The round "${detail}" has no question. Write one, or drop the round.`,
	'id-twice': (detail) => `The id "${detail}" stands twice. Give each its own.`
};

export function proofSentence(code: ProofCode, detail: string): string {
	return SENTENCES[code](detail);
}
