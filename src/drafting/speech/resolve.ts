/** SAID-17: from phrases to speakers, in the order of the text. */
import type { SentenceId, Span } from '#domain/article/article.ts';
import type { ReadSentence, TextReading } from '../text/text-reading.ts';
import { confidenceOf } from './confidence.ts';
import type { Spoken } from './discourse.ts';
import type { Found } from './found.ts';
import { type Known, knownSpeaker } from './known-speaker.ts';
import type { Line } from './line.ts';
import type { Speech } from './speech.ts';

type ToResolve = {
	readonly text: TextReading;
	readonly lines: readonly Line[];
	readonly found: readonly Found[];
};

export function resolveAll({ text, lines, found }: ToResolve): readonly Speech[] {
	const speeches: Speech[] = [];
	const ordered = [...found].sort((a, b) => startOf(a) - startOf(b));
	let last: Last | undefined;
	for (const one of ordered) {
		const { phrase } = one;
		const known =
			phrase === undefined ? goesOn(last) : knownSpeaker(text, { one, lines, last, phrase });
		if (known === undefined) {
			// Whoever it was, it was not the one before.
			if (one.kind !== 'indirect') last = undefined;
			continue;
		}
		const speech = speechOf(text.sentences, one, known);
		speeches.push(speech);
		last = spokenAfter(last, { one, known, confidence: speech.confidence });
	}
	return speeches;
}

/** Who spoke last: at first a person with a name; what others say in between blurs it. */
function spokenAfter(
	last: Last | undefined,
	{
		one,
		known,
		confidence
	}: { readonly one: Found; readonly known: Known; readonly confidence: number }
): Last | undefined {
	const { entity, speaker } = known;
	if (one.kind === 'indirect' && (confidence < 0.7 || one.doubts.includes(NESTED))) return last;
	const line = one.line.index;
	const end = Math.max(last?.line === line ? last.end : 0, endOf(one));
	if (entity?.kind === 'person')
		return {
			entity,
			line,
			end,
			confidence: known.confidence,
			total: confidence,
			isBlurred: false,
			known
		};
	if (one.kind !== 'indirect') return undefined;
	const isPlural = /s$/u.test(speaker.name.split(/\s(?:of|for|at|from|in|with)\s/u)[0] ?? '');
	return last && speaker.how === 'description' && !isPlural ? { ...last, isBlurred: true } : last;
}

const NESTED = 'stands in a clause of another';

/** Only what is not a reported clause is taken up by a quote without a cue. */
function goesOn(last: Last | undefined): Known | undefined {
	return last && { ...last.known, confidence: Math.min(last.confidence, last.total) };
}

/** `total`: how sure the whole of what was said last is. */
type Last = Spoken & { readonly known: Known; readonly total: number };

function speechOf(sentences: readonly ReadSentence[], one: Found, known: Known): Speech {
	const { kind, pattern, pieces, doubts } = one;
	const all = [...new Set([...doubts, ...(one.phrase?.doubts ?? [])])];
	const cue = one.cue ?? one.otherCue;
	const spans = [...pieces, known.speaker, ...known.proof, ...(cue === undefined ? [] : [cue])];
	return {
		kind,
		speaker: known.speaker,
		cue: cue && { start: cue.start, end: cue.end, lemma: cue.lemma },
		pieces,
		sentences: sentencesAt(sentences, spans),
		isDenied: one.cue?.isNegated ?? false,
		confidence: confidenceOf(pattern, all) * known.confidence,
		reasons: [pattern, ...known.reasons, ...all]
	};
}

function sentencesAt(
	sentences: readonly ReadSentence[],
	spans: readonly Span[]
): readonly SentenceId[] {
	const indexes = new Set<number>();
	for (const { start, end } of spans) {
		let index = firstEndingAfter(sentences, start);
		for (; (sentences[index]?.start ?? Infinity) < end; index += 1) indexes.add(index);
	}
	return [...indexes].sort((a, b) => a - b).flatMap((index) => sentences[index]?.id ?? []);
}

/** By halving: sentences stand in order. */
function firstEndingAfter(sentences: readonly ReadSentence[], offset: number): number {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.end ?? Infinity) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

function startOf({ pieces, cue, otherCue }: Found): number {
	return cue?.start ?? otherCue?.start ?? pieces[0]?.start ?? 0;
}

function endOf({ pieces, cue, phrase }: Found): number {
	return Math.max(pieces.at(-1)?.end ?? 0, cue?.end ?? 0, phrase?.end ?? 0);
}
