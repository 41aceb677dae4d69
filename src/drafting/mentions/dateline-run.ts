import type { Span } from '#domain/article/article.ts';
import { tokensOf } from '../text/tokens.ts';
import type { ReadSentence, TextReading } from '../text/text-reading.ts';
import { type NameRun, nameKey } from './name-run.ts';
import { wordsOf } from './words.ts';

/** The place a report was filed in and its land: the sentences leave the dateline out (NAME-10). */
export function datelineRuns({ source, dateline, sentences }: TextReading): readonly NameRun[] {
	const [sentence] = sentences;
	if (dateline === undefined || sentence === undefined) return [];
	const behind = source.text.slice(dateline.place.end, dateline.end);
	const land = /^, (\p{Lu}[\p{L}. ]*\p{L}\.?)(?=[,\s]*(?:\(|[-–—]|$))/u.exec(behind)?.[1];
	const from = dateline.place.end + ', '.length;
	const isLand = land !== undefined && !MONTH.test(land);
	const spans = isLand ? [{ start: from, end: from + land.length }] : [];
	return [dateline.place, ...spans].map((span) => runOf(source.text, sentence, span));
}

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|day$/;

function runOf(source: string, sentence: ReadSentence, { start, end }: Span): NameRun {
	const text = source.slice(start, end);
	const words = wordsOf({ ...sentence, tokens: tokensOf(source, { start, end }) });
	return {
		start,
		end,
		text,
		sentence,
		words,
		around: words,
		from: 0,
		to: words.length - 1,
		title: undefined,
		demonym: undefined,
		key: nameKey(text)
	};
}
