import { tokensOf } from '../text/tokens.ts';
import type { TextReading } from '../text/text-reading.ts';
import { type NameRun, nameKey } from './name-run.ts';
import { wordsOf } from './words.ts';

/** The place a report was filed in, as a name: the sentences leave the dateline out (NAME-10). */
export function datelineRun({ source, dateline, sentences }: TextReading): NameRun | undefined {
	const [sentence] = sentences;
	if (dateline === undefined || sentence === undefined) return undefined;
	const { start, end } = dateline.place;
	const text = source.text.slice(start, end);
	const words = wordsOf({ ...sentence, tokens: tokensOf(source.text, dateline.place) });
	if (words.length === 0) return undefined;
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
