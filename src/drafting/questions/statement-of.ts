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
const CONDITION =
	/^(?:(?:And|But|So|Well|Look|Now),? )?(?:If|When|Whenever|While|Although|Though|Because|Since|Unless|As|Once|Until|Before|After|Whether|Whatever|Even|Given|In order|By the time|(?:Every|Each|Any|The first|The last|The next) time|The (?:moment|minute|day|more|less))\b/;

/** In front of the marks they make what stands between them depend on something. */
const DEPENDING =
	/\b(?:if|unless|whether|when|whenever|because|although|though|while|until|before|after|since|once|not|never|no longer|than)\s*["“'‘]*$/i;

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
	if (words === undefined || goesOnElsewhere(source, taken)) return undefined;
	const isScrap = !/^[^\p{L}]*\p{Lu}/u.test(words);
	const shown = isScrap ? `… ${words.replace(/\s*[,;:–—-]+$/u, '')}` : withEnd(words);
	const count = taken.reduce((sum, unit) => sum + wordsIn(source, unit), 0);
	if (count < (isScrap ? FEWEST_OF_A_SCRAP : FEWEST_WORDS) || /["“”«»\n]/.test(shown))
		return undefined;
	if (words.endsWith('…') && CONDITION.test(words)) return undefined;
	if (isScrap && DEPENDING.test(source.slice(Math.max(0, first.start - 24), first.start))) {
		return undefined;
	}
	return { start: first.start, end: last.end, text: `“${shown}”`, words: count, isScrap };
}

/** "Every time you say that," she said, "you …": the half that is shown is none by itself. */
function goesOnElsewhere(source: string, units: readonly Span[]): boolean {
	const last = units.at(-1);
	if (last === undefined) return false;
	const words = source.slice(last.start, last.end).trim();
	return words.endsWith(',') && CONDITION.test(words) && !/,.*,$/s.test(words);
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

/** The words up to the last boundary of a clause that fits; undefined where there is none. */
function cut(source: string, { start, end }: Span): string | undefined {
	const words = source.slice(start, end).trim();
	if (words.length <= LONGEST) return words;
	const head = words.slice(0, LONGEST);
	const at = Math.max(...CLAUSE_ENDS.map((mark) => head.lastIndexOf(mark)));
	return at >= ENOUGH / 2 ? `${head.slice(0, at)} …` : undefined;
}

/** Behind a bare comma or "and" what comes next may be the object that the clause waits for. */
const CLAUSE_ENDS = ['; ', ', and ', ', but ', ', so ', ', because ', ' because ', '. ', '? '];

/** A sentence has its full stop, where the text has the comma before "she said". */
function withEnd(words: string): string {
	const bare = words.replace(/\s*[,;:–—-]+$/u, '');
	return /[\p{L}\p{N}%)][’']?$/u.test(bare) ? `${bare}.` : bare;
}

function wordsIn(source: string, { start, end }: Span): number {
	return source.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}
