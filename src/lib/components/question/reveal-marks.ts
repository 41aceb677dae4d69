import type { Article, SentenceId } from '#domain/article/article.ts';
import type { Reveal } from '#domain/quiz/reveal.ts';
import type { TextMark } from '../mark-segments.ts';

type Shown = {
	readonly article: Pick<Article, 'paragraphs'>;
	readonly reveal: Reveal;
	readonly pointedTo?: SentenceId | undefined;
};

/** The proof lit in the article and, where the player pointed elsewhere, that sentence too. */
export function revealMarks(shown: Shown): readonly TextMark[] {
	const { evidence, evidenceRole } = shown.reveal;
	const proofs = evidence.map(({ start, end }) => ({
		start,
		end,
		style: evidenceRole,
		label: evidenceRole === 'proof' ? 'proof' : 'nearest sentence'
	}));
	return [...proofs, ...pointedTo(shown)];
}

/** Nothing where the proof was hit: one mark is enough there. */
function pointedTo({ article, pointedTo: id, reveal }: Shown): readonly TextMark[] {
	if (reveal.evidence.some(({ sentences }) => sentences.some((one) => one === id))) return [];
	return article.paragraphs
		.flatMap(({ sentences }) => sentences)
		.filter((sentence) => sentence.id === id)
		.map(({ start, end }) => ({ start, end, style: 'yours', label: 'you pointed here' }));
}
