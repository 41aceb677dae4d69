import type { Reveal } from '#domain/quiz/reveal.ts';
import type { TextMark } from '#lib/components/mark-segments.ts';

/** The proof lit in the article, or the nearest that the article comes. */
export function proofMarks({ evidence, evidenceRole }: Reveal): readonly TextMark[] {
	return evidence.map(({ start, end }) => ({
		start,
		end,
		style: evidenceRole,
		label: evidenceRole === 'proof' ? 'proof' : 'nearest sentence'
	}));
}
