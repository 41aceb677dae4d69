/**
 * SAID-1 to SAID-6: which stretches of a text stand in quotation marks. Marks are matched within a
 * paragraph; only a quote that the next paragraph takes up again may stay open. An apostrophe and
 * the marks of feet and inches are none.
 */
import type { Span } from '#domain/article/article.ts';
import { type Mark, markRoles } from './mark-roles.ts';

export type QuotedSpan = Span & {
	/** The words without the marks. `start` and `end` hold the marks too. */
	readonly inner: Span;
	/** 0 for the outermost. */
	readonly depth: number;
	/** `open`: taken up again by the next paragraph; `broken`: its closing mark is missing. */
	readonly state: 'closed' | 'open' | 'broken';
	/** True where it takes up a quote that the paragraph before left open. */
	readonly isContinued: boolean;
};

/** The quotes of a text, by paragraph, in the order of their starts. Cost: one pass. */
export function quotedSpans(
	text: string,
	paragraphs: readonly Span[]
): readonly (readonly QuotedSpan[])[] {
	const found = paragraphs.map((paragraph) => spansOf(text, paragraph));
	return found.map((spans, index) => {
		const next = paragraphs[index + 1];
		const isTakenUp = next !== undefined && OPENING.test(text.charAt(next.start));
		const isContinued = found[index - 1]?.some(isUnclosed) === true;
		const start = paragraphs[index]?.start;
		return spans.map((span) => ({
			...span,
			state: isUnclosed(span) ? (isTakenUp ? 'open' : 'broken') : span.state,
			isContinued: isContinued && span.depth === 0 && span.start === start
		}));
	});
}

const OPENING = /["'`“‘«„]/u;

function isUnclosed({ depth, state }: QuotedSpan): boolean {
	return depth === 0 && state !== 'closed';
}

type Opened = { readonly mark: Mark; readonly depth: number };

function spansOf(text: string, paragraph: Span): readonly QuotedSpan[] {
	const stack: Opened[] = [];
	const spans: QuotedSpan[] = [];
	for (const mark of markRoles(text, paragraph)) {
		if (mark.role === 'open') {
			stack.push({ mark, depth: stack.length });
			continue;
		}
		const opened = closedBy(stack, mark);
		if (opened !== undefined) spans.push(closedSpan(opened, mark));
	}
	// What was opened inside an unclosed quote and is itself unclosed says nothing of its own.
	const bottom = stack[0];
	if (bottom !== undefined) spans.push(unclosedSpan(bottom, paragraph.end));
	return spans.sort((a, b) => a.start - b.start);
}

/** Takes what the mark closes off the stack, with all that was left open inside it. */
function closedBy(stack: Opened[], { family }: Mark): Opened | undefined {
	// A mark more than a few levels down was forgotten, not meant: looking further is never worth it.
	for (let level = stack.length - 1; level >= Math.max(0, stack.length - REACH); level -= 1) {
		const opened = stack[level];
		if (opened?.mark.family !== family) continue;
		stack.length = level;
		return opened;
	}
	return undefined;
}

const REACH = 3;

function closedSpan({ mark, depth }: Opened, closing: Mark): QuotedSpan {
	const inner = { start: mark.at + mark.width, end: closing.at };
	const end = closing.at + closing.width;
	return { start: mark.at, end, inner, depth, state: 'closed', isContinued: false };
}

function unclosedSpan({ mark, depth }: Opened, end: number): QuotedSpan {
	const inner = { start: mark.at + mark.width, end };
	return { start: mark.at, end, inner, depth, state: 'broken', isContinued: false };
}
