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

/** In front of the marks they make what stands between them depend on something, or lack its subject. */
const DEPENDING =
	/\b(?:if|unless|whether|when|whenever|because|although|though|while|until|before|after|since|once|not|never|no longer|than|is|are|was|were|be|been|being|become|becomes|became|seems?|seemed)\s*["“'‘]*$/i;

/** "did not give “absolute proof …”": without what stands in front it says the opposite. */
const DENIED =
	/(?:\b(?:not|never|no|nor|without|lacks?|lacked)|n['’]t)(?:\s+\p{L}+){0,3}\s*["“'‘]*$/iu;

/** "Everyone is free. Except …": what follows takes it back. */
const TAKEN_BACK = /^[\s"”’'.,;:…–—-]*(?:except|unless)\b/i;

/** In UTF-16 units: more sentences are added below this, and a sentence above that is cut. */
const ENOUGH = 110;
const LONGEST = 240;

/**
 * Up to two stretches that tell something by themselves: the second of a long speech stands whole.
 * None where there is too little to tell a voice by, or marks stand within the words.
 */
export function statementsOf(
	source: string,
	speech: Speech,
	sentences: readonly ReadSentence[]
): readonly Statement[] {
	const units = unitsOf(source, speech, sentences);
	const found: Statement[] = [];
	for (let from = 0; from < units.length && found.length < MOST;) {
		const [first, ...rest] = units.slice(from);
		if (first === undefined) break;
		const isShort = wordsIn(source, first) < FEWEST_WORDS && rest.length > 0;
		const taken = takeWhileShort(source, [first, ...rest]);
		const one = isShort ? undefined : statementIn(source, taken);
		if (one !== undefined && (found.length === 0 || isOfItsOwn(one))) found.push(one);
		from += isShort ? 1 : taken.length;
	}
	return found;
}

const MOST = 2;

/** What goes on from the sentence before asks about nothing that is shown. */
function isOfItsOwn({ text, words, isScrap }: Statement): boolean {
	return !isScrap && words >= FEWEST_OF_A_SCRAP && !GOES_ON.test(text) && !text.includes('…');
}

const GOES_ON =
	/^“(?:And|But|So|Or|Because|Then|Also|That|This|These|Those|It|He|She|They|Which|Yes|No|Well|Not)\b/;

function statementIn(source: string, taken: readonly Span[]): Statement | undefined {
	const [first] = taken;
	const last = taken.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const words = taken.length === 1 ? cut(source, first) : joined(source, taken);
	if (words === undefined || goesOnElsewhere(source, taken)) return undefined;
	const isScrap = !/^[^\p{L}]*\p{Lu}/u.test(words);
	const shown = isScrap ? `… ${words.replace(/^[….\s]+|\s*[,;:–—-]+$/gu, '')}` : withEnd(words);
	const count = taken.reduce((sum, unit) => sum + wordsIn(source, unit), 0);
	if (count < (isScrap ? FEWEST_OF_A_SCRAP : FEWEST_WORDS) || /["“”«»\n]|''|,['’]$/.test(shown)) {
		return undefined;
	}
	if (words.endsWith('…') && CONDITION.test(words)) return undefined;
	if (isScrap && leans(source.slice(Math.max(0, first.start - FAR_ENOUGH), first.start))) {
		return undefined;
	}
	if (TAKEN_BACK.test(words) || TAKEN_BACK.test(source.slice(last.end, last.end + FAR_ENOUGH)))
		return undefined;
	return { start: first.start, end: last.end, text: `“${shown}”`, words: count, isScrap };
}

const FAR_ENOUGH = 48;

function leans(before: string): boolean {
	return DEPENDING.test(before) || DENIED.test(before);
}

/** "Every time you say that," she said, "you …": the half that is shown is none by itself. */
function goesOnElsewhere(source: string, units: readonly Span[]): boolean {
	const last = units.at(-1);
	if (last === undefined) return false;
	const words = source.slice(last.start, last.end + 1).trim();
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
				.flatMap((unit) => splitAtStops(source, unit))
		)
		.filter((unit) => wordsIn(source, unit) > 0)
		.slice(0, MOST_UNITS);
}

/** A sentence with a speech in it ends behind "she said": the sentences within are told apart here. */
function splitAtStops(source: string, { start, end }: Span): readonly Span[] {
	const stops = [...source.slice(start, end).matchAll(STOP)].map(
		({ 0: gap, index }) => [start + index, start + index + gap.length] as const
	);
	const starts = [start, ...stops.map(([, behind]) => behind)];
	const ends = [...stops.map(([before]) => before), end];
	return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}

/** Behind a word in small letters, so that no abbreviation ends a sentence. */
const STOP =
	/(?<=\p{Ll}{3}[.?!]['’)]?)(?<!\b(?:Prof|Capt|Supt|Mass|Penn|Conn|Sgt|Dept)\.)\s+(?=\p{Lu})/gu;

/** No more of a long speech is looked at. */
const MOST_UNITS = 12;

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
	const ends = [...words.slice(0, LONGEST).matchAll(CLAUSE_ENDS)].map(({ index }) => index);
	const at = ends.at(-1) ?? 0;
	return at >= ENOUGH / 2 ? `${words.slice(0, at)} …` : undefined;
}

/** Behind a bare comma or "and" what comes next may be the object that the clause waits for. */
const CLAUSE_ENDS =
	/; |,? (?:and|so|because) (?=(?:I|we|you|he|she|it|they|there|this|the|people|nobody)\b)/g;

/** A sentence has its full stop, where the text has the comma before "she said". */
function withEnd(words: string): string {
	const bare = words.replace(/\s*[,;:–—-]+$/u, '');
	return /[\p{L}\p{N}%)][’']?$/u.test(bare) ? `${bare}.` : bare;
}

function wordsIn(source: string, { start, end }: Span): number {
	return source.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}
