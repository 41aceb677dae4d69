import type { SentenceId } from '#domain/article/article.ts';
import type { Evidence } from '#domain/quiz/question.ts';
import type { Reading } from '../reading.ts';
import { rememberedOf } from '../remembered.ts';
import type { ReadSentence, TextReading } from '../text/text-reading.ts';

/**
 * The sentences as evidence, whole and in the order of the text; neighbours in a paragraph are one
 * stretch. Each says which sentence it begins in where its words stand again in the text.
 */
export function evidenceOf({ text }: Reading, ids: readonly SentenceId[]): readonly Evidence[] {
	const sentences = sentencesOf(text);
	const wanted = [...new Set(ids)].flatMap((id) => sentences.get(id) ?? []);
	const runs: ReadSentence[][] = [];
	for (const sentence of wanted.toSorted((one, other) => one.index - other.index)) {
		const run = runs.at(-1);
		if (run !== undefined && continues(run, sentence)) run.push(sentence);
		else runs.push([sentence]);
	}
	return runs.flatMap((run) => stretchOf(text, run));
}

type ById = ReadonlyMap<SentenceId, ReadSentence>;

/** Looked up for every question. */
const sentencesOf: (text: TextReading) => ById = rememberedOf(
	({ sentences }) => new Map(sentences.map((sentence) => [sentence.id, sentence]))
);

/** More touch a finding of the proof check, and more characters do not fit into a quiz file. */
const MOST_SENTENCES = 3;
const LONGEST = 800;

function continues(run: readonly ReadSentence[], sentence: ReadSentence): boolean {
	const [first] = run;
	const last = run.at(-1);
	return (
		first !== undefined &&
		last?.index === sentence.index - 1 &&
		last.paragraph.id === sentence.paragraph.id &&
		run.length < MOST_SENTENCES &&
		sentence.end - first.start <= LONGEST
	);
}

function stretchOf({ source }: TextReading, run: readonly ReadSentence[]): readonly Evidence[] {
	const [first] = run;
	const last = run.at(-1);
	if (first === undefined || last === undefined) return [];
	const quote = source.text.slice(first.start, last.end);
	const before = source.text.indexOf(quote);
	const isOnce = before === first.start && source.text.indexOf(quote, before + 1) < 0;
	return [isOnce ? { quote } : { quote, sentence: first.id }];
}
