import type { Article, ArticleMeta, Paragraph, Span } from './article.ts';
import { segmentSentences } from './segment-sentences.ts';

/** A stretch of text that is a paragraph or a heading. Its ends may hold space. */
export type Block = Span & { readonly kind: Paragraph['kind'] };

/**
 * The article whose blocks are known: each becomes a paragraph, cut into sentences. Blocks stand in
 * the order of the text and do not overlap.
 * @throws RangeError when `meta.language` is no BCP 47 tag.
 */
export function articleOfBlocks(
	meta: ArticleMeta,
	text: string,
	blocks: readonly Block[]
): Article {
	const paragraphs = blocks.map((block, index) =>
		cutParagraph({ block, text, number: index + 1, language: meta.language })
	);
	return { meta, text, paragraphs };
}

type Cutting = {
	readonly block: Block;
	readonly text: string;
	readonly number: number;
	readonly language: string;
};

function cutParagraph({ block, text, number, language }: Cutting): Paragraph {
	const part = text.slice(block.start, block.end);
	const spans = block.kind === 'heading' ? [whole(part)] : segmentSentences(part, language);
	const sentences = spans.map((span, index) => {
		const start = block.start + span.start;
		const end = block.start + span.end;
		return { id: `p${number}s${index + 1}`, start, end, text: text.slice(start, end) };
	});
	return {
		id: `p${number}`,
		kind: block.kind,
		start: sentences[0]?.start ?? block.start,
		end: sentences.at(-1)?.end ?? block.end,
		sentences
	};
}

/** A heading is one sentence, whatever marks it holds. */
function whole(part: string): Span {
	const lead = part.length - part.trimStart().length;
	return { start: lead, end: part.trimEnd().length };
}
