import type { Cue } from '../cue.ts';
import type { Found, Pattern, Place } from '../found.ts';
import type { Item } from '../line.ts';
import { isComma } from '../noun-phrase.ts';
import { pieceOf, startsLikeSentence, wordCount } from '../quote-words.ts';
import { subjectOf } from '../subject.ts';

/** SAID-16: `Ann Lo said: "…"`, `Ann Lo told them on Monday that "…"`. */
export function cueThenQuote(place: Place): Found | undefined {
	const { line, at, quote, source } = place;
	const cue = cueBefore(place);
	if (cue === undefined) return undefined;
	const again = sameCue(place, cue);
	if (again !== undefined) return again;
	const phrase = subjectOf(line.items, cue);
	if (phrase === undefined) return undefined;
	const between = line.items.slice(cue.at + 1, at);
	const isWhole =
		startsLikeSentence(source, quote.inner) &&
		wordCount(source, quote.inner) > 3 &&
		(between.length === 0 || isIntroduction(line.items[at - 1]));
	const pattern = patternOf(between, isWhole);
	const kind = isWhole ? 'direct' : 'partial';
	const pieces = [pieceOf(source, quote.inner)];
	return { line, kind, pattern, phrase, cue, pieces, doubts: doubtsOf(place, between) };
}

/** The nearest verb of speech before the quote in its sentence. */
function cueBefore({ line, at, cues }: Place): Cue | undefined {
	let stop = at;
	while (stop > 0 && line.items[stop - 1]?.kind !== 'stop') stop -= 1;
	return cues.findLast((cue) => cue.at < at && cue.at >= stop);
}

/** `"…," said Ann Lo, "…"`: what follows the cue of an earlier quote goes with it. */
function sameCue({ line, at, quote, source, found }: Place, cue: Cue): Found | undefined {
	const earlier = found.findLast((one) => one.cue === cue && one.kind !== 'indirect');
	if (earlier === undefined) return undefined;
	const last = line.items[at - 1];
	const isTagged =
		earlier.pattern === 'quote, cue, speaker' || earlier.pattern === 'quote, speaker, cue';
	const doubts = isTagged && !isIntroduction(last) ? ['words behind the cue of another quote'] : [];
	const between = line.items.slice(cue.at + 1, at).filter((item) => isVerb(item));
	const far = between.length > 0 && isTagged ? ['a verb between cue and quote'] : [];
	const pieces = [pieceOf(source, quote.inner)];
	return {
		...earlier,
		pattern: 'same cue again',
		pieces,
		doubts: [...earlier.doubts, ...doubts, ...far]
	};
}

function patternOf(between: readonly Item[], isWhole: boolean): Pattern {
	const last = between.at(-1);
	if (last?.kind === 'word' && last.text === ':') return 'speaker, cue, colon, quote';
	const hasVerb = between.some(isVerb);
	if (!isWhole && (hasVerb || between.some(isThat))) return 'words in a reported clause';
	return hasVerb ? 'speaker, cue, far quote' : 'speaker, cue, quote';
}

function doubtsOf({ line, quote, source }: Place, between: readonly Item[]): readonly string[] {
	const words = wordCount(source, quote.inner);
	const isShort = words < 3 && between.length > 0;
	const isNamed = between.some((item) => item.kind === 'word' && NAMING.has(item.lower));
	return [
		...(isShort ? ['only a word or two in marks'] : []),
		...(isNamed ? ['somebody else may call it so'] : []),
		...(line.items.length > 400 ? ['a very long paragraph'] : [])
	];
}

const NAMING: ReadonlySet<string> = new Set(
	'called calling calls call describe described describing describes dubbed labeled referred'.split(
		' '
	)
);

function isIntroduction(item: Item | undefined): boolean {
	return isComma(item) || (item?.kind === 'word' && item.text === ':');
}

function isThat(item: Item): boolean {
	return item.kind === 'word' && item.lower === 'that';
}

function isVerb(item: Item): boolean {
	return (
		item.kind === 'word' && (item.tag === 'VERB' || item.tag === 'AUX') && !/ing$/u.test(item.lower)
	);
}
