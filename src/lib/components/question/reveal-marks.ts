import type { QuestionView } from '#domain/attempt/view.ts';
import type { TextMark } from '../mark-segments.ts';

/** The proof lit in the article and, where the player pointed elsewhere, that sentence too. */
export function revealMarks(
	view: Extract<QuestionView, { stage: 'revealed' }>
): readonly TextMark[] {
	const { evidence, evidenceRole } = view.reveal;
	const proofs = evidence.map(({ start, end }) => ({
		start,
		end,
		style: evidenceRole,
		label: evidenceRole === 'proof' ? 'proof' : 'nearest sentence'
	}));
	return [...proofs, ...pointedTo(view)];
}

/** Nothing where the proof was hit: one mark is enough there. */
function pointedTo({
	article,
	pointedTo: id,
	reveal
}: Extract<QuestionView, { stage: 'revealed' }>): readonly TextMark[] {
	if (reveal.evidence.some(({ sentences }) => sentences.some((one) => one === id))) return [];
	return article.paragraphs
		.flatMap(({ sentences }) => sentences)
		.filter((sentence) => sentence.id === id)
		.map(({ start, end }) => ({ start, end, style: 'yours', label: 'you pointed here' }));
}
