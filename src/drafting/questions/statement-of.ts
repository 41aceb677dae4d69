/** What of somebody's words is shown in a question: a few lines of them, letter for letter. */
import type { Span } from '#domain/article/article.ts';
import type { Speech } from '../speech/speech.ts';
import type { ReadSentence } from '../text/text-reading.ts';

export type Statement = Span & {
	/** Between curly marks, what is left out marked by three dots. */
	readonly text: string;
	readonly words: number;
	/** Some words out of a sentence of somebody else's. */
	readonly isScrap: boolean;
};

/** Fewer words are nobody's in particular. */
const FEWEST_WORDS = 4;

/** Fewer out of a sentence that is not shown do not tell what they are about. */
const FEWEST_OF_A_SCRAP = 8;

/** Cut before what it is a condition of, it says nothing. */
const CONDITION = /^(?:If|When|While|Although|Though|Because|Since|Unless|As)\b/;

/** In UTF-16 units: more sentences are added below this, and a sentence above that is cut. */
const ENOUGH = 110;
const LONGEST = 220;

/** Undefined where there is too little to tell a voice by, or marks stand within the words. */
export function statementOf(
	source: string,
	speech: Speech,
	sentences: readonly ReadSentence[]
): Statement | undefined {
	const units = unitsOf(source, speech, sentences);
	const from = units.findIndex((unit) => wordsIn(source, unit) >= FEWEST_WORDS);
	const [first, ...rest] = from < 0 ? units : units.slice(from);
	if (first === undefined) return undefined;
	const taken = takeWhileShort(source, [first, ...rest]);
	const last = taken.at(-1) ?? first;
	const words = taken.length === 1 ? cut(source, first) : joined(source, taken);
	const isScrap = !/^[^\p{L}]*\p{Lu}/u.test(words);
	const shown = isScrap ? `… ${words.replace(/\s*[,;:–—-]+$/u, '')}` : withEnd(words);
	const count = taken.reduce((sum, unit) => sum + wordsIn(source, unit), 0);
	if (count < (isScrap ? FEWEST_OF_A_SCRAP : FEWEST_WORDS) || /["“”«»\n]/.test(shown))
		return undefined;
	if (words.endsWith('…') && CONDITION.test(words)) return undefined;
	return { start: first.start, end: last.end, text: `“${shown}”`, words: count, isScrap };
}

/** The words sentence by sentence; of scattered ones the longest run alone. */
function unitsOf(
	source: string,
	{ kind, pieces }: Speech,
	sentences: readonly ReadSentence[]
): readonly Span[] {
	const lengthOf = ({ start, end }: Span) => end - start;
	const [longest] = pieces.toSorted((one, other) => lengthOf(other) - lengthOf(one));
	const used = kind === 'partial' && longest !== undefined ? [longest] : pieces;
	return used
		.flatMap((piece) =>
			sentences
				.filter(({ start, end }) => start < piece.end && piece.start < end)
				.map(({ start, end }) => ({
					start: Math.max(start, piece.start),
					end: Math.min(end, piece.end)
				}))
		)
		.filter((unit) => wordsIn(source, unit) > 0);
}

function takeWhileShort(source: string, units: readonly [Span, ...Span[]]): readonly Span[] {
	const [first] = units;
	let count = 1;
	for (const [index, { start, end }] of units.entries()) {
		if (index === 0) continue;
		const before = units[index - 1] ?? first;
		if (before.end - first.start >= ENOUGH || end - first.start > LONGEST) break;
		if (start - before.end > FARTHEST || source.slice(before.end, start).includes('\n')) break;
		count++;
	}
	return units.slice(0, count);
}

/** Room for “, Mayor Somebody of Somewhere told reporters on Monday, ” between two pieces. */
const FARTHEST = 160;

/** Neighbouring sentences as they stand, others with three dots for what stands between. */
function joined(source: string, units: readonly Span[]): string {
	return units
		.map(({ start, end }, index) => {
			const before = units[index - 1];
			const between = before && source.slice(before.end, start);
			const joint = between === undefined ? '' : between.trim() === '' ? between : ' … ';
			const words = source.slice(start, end).trim();
			return `${joint}${index < units.length - 1 ? words.replace(/,$/, '') : words}`;
		})
		.join('');
}

/** The words up to the last boundary of a clause that fits. */
function cut(source: string, { start, end }: Span): string {
	const words = source.slice(start, end).trim();
	if (words.length <= LONGEST) return words;
	const head = words.slice(0, LONGEST);
	const boundary = Math.max(
		...[', ', '; ', ': ', ' – ', ' — ', ' and ', ' but ', ' because '].map((mark) =>
			head.lastIndexOf(mark)
		)
	);
	const at = boundary >= ENOUGH / 2 ? boundary : head.lastIndexOf(' ');
	return `${head.slice(0, at)} …`;
}

/** A sentence has its full stop, where the text has the comma before "she said". */
function withEnd(words: string): string {
	const bare = words.replace(/\s*[,;:–—-]+$/u, '');
	return /[\p{L}\p{N}%)][’']?$/u.test(bare) ? `${bare}.` : bare;
}

function wordsIn(source: string, { start, end }: Span): number {
	return source.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}
