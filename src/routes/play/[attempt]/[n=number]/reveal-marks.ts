import type { QuestionView } from '#domain/attempt/view.ts';
import type { TextMark } from '#lib/components/mark-segments.ts';

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

function pointedTo({
	article,
	proof
}: Extract<QuestionView, { stage: 'revealed' }>): readonly TextMark[] {
	if (proof === undefined || proof.isProven) return [];
	return article.paragraphs
		.flatMap(({ sentences }) => sentences)
		.filter(({ id }) => id === proof.sentence)
		.map(({ start, end }) => ({ start, end, style: 'yours', label: 'you pointed here' }));
}
