/** How many: figures and number words with what they count. */
import type { SentenceId, Span } from '#domain/article/article.ts';
import type { Reasoned } from '../reasoned.ts';

export type Amount = Span &
	Reasoned & {
		/** Number, scale, sign and unit: "$3.5 billion", "more than" is not in it. */
		readonly text: string;
		readonly sentence: SentenceId;
		/** In single units: 3.5 billion is 3500000000. The lower end of a range. */
		readonly value: number;
		/** The upper end of a range. */
		readonly upTo: number | undefined;
		readonly bound: 'exact' | 'about' | 'more-than' | 'less-than' | 'range';
		readonly measure:
			'count' | 'money' | 'percent' | 'length' | 'weight' | 'duration' | 'age' | 'rank' | 'other';
		/** "dollars", "%", "km"; empty for a plain count. */
		readonly unit: string;
		/** What is counted: "Syrian organisations". */
		readonly counted: (Span & { readonly text: string; readonly head: string }) | undefined;
	};
