import type { Speech } from '../speech/speech.ts';

/**
 * Words that a cue parts in the middle of a sentence, put together again: "The cranes are old," she
 * said, "and nobody should work under them." In the order of the text.
 */
export function wholeSpeeches(speeches: readonly Speech[]): readonly Speech[] {
	const whole: Speech[] = [];
	for (const speech of speeches) {
		const before = whole.at(-1);
		if (before !== undefined && goesOn(before, speech)) whole.splice(-1, 1, joined(before, speech));
		else whole.push(speech);
	}
	return whole;
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
