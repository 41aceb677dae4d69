import type { Span } from '#domain/article/article.ts';
import type { Speech } from '../speech/speech.ts';

/**
 * Words as they are asked about: what a cue parts in the middle of a sentence is put together again
 * ("The cranes are old," she said, "and nobody should work under them."), and what goes on in a
 * paragraph of its own is a question of its own. In the order of the text.
 */
export function wholeSpeeches(speeches: readonly Speech[], source: string): readonly Speech[] {
	const whole: Speech[] = [];
	for (const speech of speeches) {
		const before = whole.at(-1);
		if (before !== undefined && goesOn(before, speech)) whole.splice(-1, 1, joined(before, speech));
		else whole.push(speech);
	}
	return whole.flatMap((speech) =>
		byParagraph(speech.pieces, source).map((pieces) => ({ ...speech, pieces }))
	);
}

function goesOn(before: Speech, { kind, speaker, sentences }: Speech): boolean {
	return (
		before.kind === 'direct' &&
		kind === 'direct' &&
		speaker.entity !== undefined &&
		before.speaker.entity === speaker.entity &&
		before.sentences.at(-1) === sentences[0]
	);
}

function joined(before: Speech, speech: Speech): Speech {
	return {
		...before,
		confidence: Math.min(before.confidence, speech.confidence),
		pieces: [...before.pieces, ...speech.pieces],
		sentences: [...new Set([...before.sentences, ...speech.sentences])]
	};
}

function byParagraph(pieces: readonly Span[], source: string): readonly (readonly Span[])[] {
	const runs: Span[][] = [];
	for (const piece of pieces) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		if (run && last && !source.slice(last.end, piece.start).includes('\n')) run.push(piece);
		else runs.push([piece]);
	}
	return runs;
}
