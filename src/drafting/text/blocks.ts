/**
 * The paragraphs of a text, whatever its form (TEXT-1 to TEXT-9): parted by blank lines, one a line, or
 * broken to a width; headings and list items stand alone.
 */
import type { Block } from '#domain/article/article-of-blocks.ts';
import { type Line, writtenLines } from './lines.ts';
import { isHeadingLike, lineMark, type LineMark } from './line-marks.ts';
import { headTop } from './top-headings.ts';
import { runsOn, startsParagraph, wrapWidth } from './wrapping.ts';

/** Cost: in proportion to the text's length. */
export function blocksOf(text: string): readonly Block[] {
	const lines = writtenLines(text);
	const width = wrapWidth(lines);
	const groups = groupLines(lines, width);
	return headTop(text, underlined(groups).map(blockOfGroup));
}

type Group = {
	readonly lines: readonly Line[];
	readonly mark: LineMark | undefined;
};

function groupLines(lines: readonly Line[], width: number | undefined): readonly Group[] {
	const groups: { lines: Line[]; mark: LineMark | undefined }[] = [];
	for (const line of lines) {
		const mark = lineMark(line.text);
		const open = groups.at(-1);
		if (open !== undefined && mark === undefined && goesOn({ open, line, width })) {
			open.lines.push(line);
		} else {
			groups.push({ lines: [line], mark });
		}
	}
	return groups;
}

type Going = { readonly open: Group; readonly line: Line; readonly width: number | undefined };

function goesOn({ open, line, width }: Going): boolean {
	const last = open.lines.at(-1);
	if (last === undefined || line.isAfterBlank) return false;
	if (open.mark?.kind === 'rule' || open.mark?.kind === 'heading') return false;
	if (open.mark?.kind === 'item' && line.indent > 0) return true;
	return width === undefined ? runsOn(last, line) : !startsParagraph(last, line, width);
}

/** Rules are no paragraphs; one of `=` or `-` right below a line makes that line a heading. */
function underlined(groups: readonly Group[]): readonly Group[] {
	return groups.flatMap((group, index) => {
		if (group.mark?.kind === 'rule') return [];
		const below = groups[index + 1];
		const [rule] = below?.mark?.kind === 'rule' ? below.lines : [];
		const isUnderlined = rule?.isAfterBlank === false && /^[=-]+$/.test(rule.text);
		const isOne = group.lines.length === 1 && group.mark === undefined;
		return [isUnderlined && isOne ? { ...group, mark: UNDERLINED } : group];
	});
}

const UNDERLINED: LineMark = { kind: 'heading', skip: 0, cut: 0 };

function blockOfGroup({ lines, mark }: Group): Block {
	const [first] = lines;
	const skip = mark === undefined || mark.kind === 'rule' ? 0 : mark.skip;
	const cut = mark === undefined || mark.kind === 'rule' ? 0 : mark.cut;
	const start = (first?.start ?? 0) + skip;
	const end = (lines.at(-1)?.end ?? start) - cut;
	const isPlain = mark === undefined && lines.length === 1;
	const isHeading = mark?.kind === 'heading' || (isPlain && isHeadingLike(first?.text ?? ''));
	return { start, end, kind: isHeading ? 'heading' : 'text' };
}
