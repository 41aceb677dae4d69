import type { Span } from '#domain/article/article.ts';

/** What is selected with the pointer in the article, as a stretch of its text. */
export function selectedSpan(): Span | undefined {
	const selection = getSelection();
	if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const start = offsetOf(range.startContainer, range.startOffset);
	const end = offsetOf(range.endContainer, range.endOffset);
	return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

/** The place in the article's text; a sentence's element holds its words and nothing else. */
function offsetOf(node: Node, offset: number): number | undefined {
	const element = node instanceof Element ? node : node.parentElement;
	const sentence = element?.closest<HTMLElement>('[data-sentence]');
	if (!sentence) return undefined;
	const before = document.createRange();
	before.setStart(sentence, 0);
	before.setEnd(node, offset);
	return Number(sentence.dataset['start']) + before.toString().length;
}
