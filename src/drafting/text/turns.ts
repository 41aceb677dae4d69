/** Interviews and transcripts: paragraphs that a label gives to somebody (TEXT-10). */
import type { Span } from '#domain/article/article.ts';
import type { Block } from '#domain/article/article-of-blocks.ts';

/** A block in which somebody asks or answers; `start` of the block is behind the label. */
export type LabelledBlock = Block & {
	readonly turn?: { readonly role: 'asks' | 'answers'; readonly label: Span };
};

/** Labels taken off, questions made headings: what is asked is evidence of nothing. */
export function labelTurns(text: string, blocks: readonly Block[]): readonly LabelledBlock[] {
	const labels = blocks.map((block) => labelOf(text, block));
	const known = labelsInUse(labels.filter((label) => label !== undefined));
	let current: LabelledBlock['turn'];
	return blocks.map((block, index) => {
		const label = labels[index];
		if (label !== undefined && known.has(label.text)) {
			current = { role: roleOf(label.text), label: { start: label.start, end: label.end } };
			const kind = current.role === 'asks' ? 'heading' : 'text';
			return { ...block, start: label.behind, kind, turn: current };
		}
		if (current === undefined || block.kind === 'heading') return block;
		return { ...block, kind: current.role === 'asks' ? 'heading' : 'text', turn: current };
	});
}

type Label = Span & { readonly text: string; readonly behind: number };

function labelOf(text: string, { start, end }: Block): Label | undefined {
	const found = LABEL.exec(text.slice(start, Math.min(end, start + 60)));
	const name = found?.[2];
	if (!found || name === undefined) return undefined;
	const at = start + (found[1]?.length ?? 0);
	return { start: at, end: at + name.length, text: name, behind: start + found[0].length };
}

/** "Q:", "A.", "**Q:**", "MS VANE:", "Ada Vane:"; then the words. */
const LABEL =
	/^(\*{0,2})(Q|A|Question|Answer|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?:(?<=\b(?:Q|A))\.|:)\*{0,2}\s+(?=\S)/u;

/** Q and A where both stand there; names where there are three labels and one comes back. */
function labelsInUse(labels: readonly Label[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { text } of labels) counts.set(text, (counts.get(text) ?? 0) + 1);
	const isInterview = [...counts.keys()].some(isAsking) && [...counts.keys()].some(isAnswering);
	if (isInterview) return new Set([...counts.keys()].filter((text) => QA.test(text)));
	const isTranscript = labels.length >= 3 && [...counts.values()].some((count) => count > 1);
	const names = [...counts.keys()].filter((text) => !QA.test(text));
	return new Set(isTranscript && names.length > 1 ? names : []);
}

const QA = /^(?:Q|A|Question|Answer)$/;

function isAsking(text: string): boolean {
	return text === 'Q' || text === 'Question';
}

function isAnswering(text: string): boolean {
	return text === 'A' || text === 'Answer';
}

function roleOf(text: string): 'asks' | 'answers' {
	return isAsking(text) ? 'asks' : 'answers';
}
