/**
 * When a speech of ours agrees with one of the set. Its words must overlap the content. Its speaker
 * must overlap the source, or the name must occur in the source. A source that is a pronoun, or
 * missing, stands for the latest name before it and outside quotes: of the set's named sources, or of
 * the people whose gender fits.
 */
import type { Span } from '#domain/article/article.ts';
import type { Speech } from '#drafting/speech/speech.ts';
import type { GoldSpeech, GoldText, Part } from './speech-gold.ts';

/** With everybody that the text names, in order. */
export type JudgedText = GoldText & {
	readonly people: readonly {
		readonly start: number;
		readonly name: string;
		readonly gender: string | undefined;
	}[];
};

export type Agreement = {
	readonly gold: GoldSpeech | undefined;
	readonly asIs: boolean;
	/** With source and cue changed back where swapped, and a source that was left out beside our cue. */
	readonly mended: boolean;
};

export function agreementOf(speech: Speech, text: JudgedText): Agreement {
	const gold = bestOf(speech.pieces, text.speeches);
	if (gold === undefined) return { gold, asIs: false, mended: false };
	const asIs = speakerAgrees(speech, gold, gold.source, text);
	const isBack = gold.isSwapped && speakerAgrees(speech, gold, gold.cue, text);
	return { gold, asIs, mended: asIs || isBack || isLeftOut(speech, gold) };
}

/** The row has no source, but its cue is the very one beside which we found the speaker. */
function isLeftOut({ cue, speaker }: Speech, gold: GoldSpeech): boolean {
	const isSameCue = cue !== undefined && overlap([cue], gold.cue.spans) > 0;
	return gold.source.text === '' && isSameCue && speaker.how === 'name';
}

export function overlap(ours: readonly Span[], theirs: readonly Span[]): number {
	let shared = 0;
	for (const a of ours) {
		for (const b of theirs)
			shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
	}
	return shared;
}

export function hasName(part: Part): boolean {
	return namesIn(part.text).length > 0;
}

function bestOf(pieces: readonly Span[], speeches: readonly GoldSpeech[]): GoldSpeech | undefined {
	let best: GoldSpeech | undefined;
	let most = 0;
	for (const speech of speeches) {
		const shared = overlap(pieces, speech.content);
		if (shared <= most) continue;
		most = shared;
		best = speech;
	}
	return best;
}

function speakerAgrees(speech: Speech, gold: GoldSpeech, source: Part, text: JudgedText): boolean {
	const { speaker } = speech;
	const isAtSource = overlap([speaker], source.spans) > 0;
	if (isAtSource && speaker.how !== 'pronoun') return true;
	if (nameOccurs(speaker.name, source.text)) return true;
	if (source.text !== '' && namesIn(source.text).length > 0) return false;
	if (source.text !== '' && !isPronoun(source.text)) return isAtSource && speaker.how !== 'pronoun';
	return isLatest(speaker.name, gold, text);
}

function isPronoun(words: string): boolean {
	return /^(?:he|she|who|they|i|we|his|her|it|himself|herself)$/iu.test(words.trim());
}

/**
 * Whether a name is the latest before the source and outside quotes: of the set's named sources, or
 * of the people that the pronoun can mean.
 */
function isLatest(name: string, gold: GoldSpeech, text: JudgedText): boolean {
	const at = gold.source.spans[0]?.start ?? gold.content[0]?.start ?? 0;
	const words = withoutQuotes(text.text);
	const place = ({ source }: GoldSpeech): number => source.spans[0]?.start ?? Infinity;
	const isOutside = (offset: number): boolean => offset < at && words.charAt(offset) !== ' ';
	const latest = text.speeches
		.filter((one) => isOutside(place(one)) && hasName(one.source))
		.sort((a, b) => place(a) - place(b))
		.at(-1);
	if (latest !== undefined && nameOccurs(name, latest.source.text)) return true;
	const gender = GENDERS.get(gold.source.text.trim().toLowerCase());
	const person = text.people.findLast(
		(one) =>
			isOutside(one.start) && (one.gender === undefined || one.gender === (gender ?? one.gender))
	);
	return person !== undefined && nameOccurs(name, person.name);
}

const GENDERS: ReadonlyMap<string, string> = new Map([
	['he', 'he'],
	['his', 'he'],
	['himself', 'he'],
	['she', 'she'],
	['her', 'she'],
	['herself', 'she']
]);

/** With spaces for what stands in double marks. */
function withoutQuotes(text: string): string {
	return text.replace(/["“][^"“”\n]*["”]?/gu, (quote) => ' '.repeat(quote.length));
}

function nameOccurs(name: string, words: string): boolean {
	const names = namesIn(words);
	const last = namesIn(name).at(-1);
	return last === undefined
		? words.toLowerCase().includes(name.toLowerCase())
		: names.includes(last);
}

/** Capitalised words that are not merely the first of a sentence. */
function namesIn(words: string): readonly string[] {
	const found = words.match(/\p{Lu}[\p{L}\p{M}'-]*[\p{L}]/gu) ?? [];
	return found.filter(
		(word) => !NOT_NAMES.has(word.toLowerCase()) && !/^(?:Jr|Sr|II|III|IV)$/u.test(word)
	);
}

const NOT_NAMES: ReadonlySet<string> = new Set(
	'the he she they it we an his her their one some many other others another several most but and who mr mrs ms dr sen rep gov president'.split(
		' '
	)
);
