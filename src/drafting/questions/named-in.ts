import type { Evidence } from '#domain/quiz/question.ts';
import type { Reading } from '../reading.ts';
import { evidenceOf } from './evidence-of.ts';

type Named = { readonly speaker: string; readonly evidence: readonly Evidence[] };

/** The sentence that first gives the name in full, where the words stand beside less of it. */
export function namingEvidence(
	reading: Reading,
	{ speaker, evidence }: Named
): readonly Evidence[] {
	if (evidence.some(({ quote }) => quote.includes(speaker))) return [];
	const naming = reading.mentions.mentions.find(({ text }) => text === speaker);
	return naming === undefined ? [] : evidenceOf(reading, [naming.sentence]);
}

/** The speaker as the evidence names them: in full, or by the last name. */
export function nameIn(speaker: string, evidence: readonly Evidence[]): string | undefined {
	const names = [speaker, speaker.split(' ').at(-1) ?? speaker];
	return names.find((name) => evidence.some(({ quote }) => quote.includes(name)));
}
