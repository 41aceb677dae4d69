import type { ProofMark } from '#domain/report/article-marks.ts';
import type { TextMark } from '#lib/components/mark-segments.ts';
import { MARK_WORDS } from '#lib/components/words.ts';

/** The proofs coloured by how their questions went, each opening its question. */
export function resultMarks(proofs: readonly ProofMark[], attemptId: string): readonly TextMark[] {
	return proofs.map(({ start, end, mark, role, index }) => ({
		start,
		end,
		style: mark === 'right' || mark === 'partly' ? mark : 'wrong',
		label: `${role === 'proof' ? 'proof' : 'nearest sentence'} of question ${index + 1}, ${MARK_WORDS[mark].toLowerCase()}`,
		tag: `${index + 1}`,
		href: `/play/${attemptId}/${index + 1}`
	}));
}
