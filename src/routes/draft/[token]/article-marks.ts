/** What is marked in each sentence of the desk's article. */
import type { Article, Span } from '#domain/article/article.ts';
import type { DeskMark } from '#formats/desk-view.ts';

/** `lit`: the proof of the card at hand; `proof`: that of another card. */
export type ShownMark = Span & {
	readonly kind: DeskMark['kind'] | 'proof' | 'lit';
	readonly reasons: readonly string[];
};

export type MarksOfSentences = ReadonlyMap<string, readonly ShownMark[]>;

/** By sentence id. Cost: in proportion to marks plus sentences. */
export function marksBySentence(article: Article, marks: readonly ShownMark[]): MarksOfSentences {
	const found = new Map<string, ShownMark[]>();
	const sentences = article.paragraphs
		.filter(({ kind }) => kind === 'text')
		.flatMap((paragraph) => paragraph.sentences);
	let at = 0;
	for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
		while (at < sentences.length && (sentences[at]?.end ?? 0) <= mark.start) at += 1;
		for (let next = at; next < sentences.length; next += 1) {
			const sentence = sentences[next];
			if (sentence === undefined || sentence.start >= mark.end) break;
			found.set(sentence.id, [...(found.get(sentence.id) ?? []), mark]);
		}
	}
	return found;
}

export function proofMarks(proofs: readonly Span[]): readonly ShownMark[] {
	return proofs.map(({ start, end }) => ({ start, end, kind: 'proof', reasons: [] }));
}

/** Of each place one mark: several cards may be proven by the same words. */
export function distinctSpans(spans: readonly Span[]): readonly Span[] {
	return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}
