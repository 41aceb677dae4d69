/** SAID-26: words in marks that nobody is asked about, and why. */
import type { TextReading } from '../text/text-reading.ts';
import type { Place } from './found.ts';
import type { Line } from './line.ts';
import { notSpeech } from './not-speech.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import { quotedSpans } from './quoted-spans.ts';
import { startsLikeSentence, wordCount } from './quote-words.ts';
import type { Speech, Unattributed } from './speech.ts';

type Given = { readonly lines: readonly Line[]; readonly speeches: readonly Speech[] };

/** In the order of the text. Cost: one pass over the quotes. */
export function unattributedOf(
	text: TextReading,
	{ lines, speeches }: Given
): readonly Unattributed[] {
	const source = text.source.text;
	const asked = new Set(
		speeches
			.filter(({ kind }) => kind !== 'indirect')
			.flatMap(({ pieces }) => pieces.map(({ end }) => lastVisible(source, end)))
	);
	const left = lines.flatMap((line) =>
		line.items.flatMap((item, at): readonly Unattributed[] => {
			if (item.kind !== 'quote' || asked.has(lastVisible(source, item.quote.inner.end))) return [];
			return [unattributed(item.quote, reasonOf({ source, line, at, quote: item.quote }))];
		})
	);
	return [...headingsOf(text), ...left].sort((a, b) => a.start - b.start);
}

function unattributed({ start, end }: QuotedSpan, reason: string): Unattributed {
	return { start, end, reason };
}

/** Pieces end before a comma that the quote holds: both are told by their last word. */
function lastVisible(source: string, end: number): number {
	let at = end;
	while (at > 0 && /[\s,]/u.test(source.charAt(at - 1))) at -= 1;
	return at;
}

function reasonOf(place: Pick<Place, 'source' | 'line' | 'at' | 'quote'>): string {
	const { source, quote } = place;
	if (quote.state === 'broken') return 'the closing mark is missing';
	const reason = notSpeech(place);
	if (reason !== undefined) return reason;
	if (wordCount(source, quote.inner) < 5 && !startsLikeSentence(source, quote.inner)) {
		return 'scare quote';
	}
	return 'no speaker beside it';
}

function headingsOf({ article, source }: TextReading): readonly Unattributed[] {
	const headings = article.paragraphs.filter(({ kind }) => kind === 'heading');
	return quotedSpans(source.text, headings)
		.flat()
		.filter(({ depth }) => depth === 0)
		.map((quote) => unattributed(quote, 'heading'));
}
