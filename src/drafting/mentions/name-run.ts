import type { Span } from '#domain/article/article.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import type { Word } from './words.ts';

/** Words that stand together as one name, before anything is known about it. */
export type NameRun = Span & {
	readonly text: string;
	readonly sentence: ReadSentence;
	readonly words: readonly Word[];
	/** All words of the sentence, and where the run's first and last stand in it. */
	readonly around: readonly Word[];
	readonly from: number;
	readonly to: number;
	/** A title right before it, as written: "Prime Minister". */
	readonly title: string | undefined;
	/** A people or land right before it: "Russian". */
	readonly demonym: string | undefined;
	/** Small letters, no dots, no possessive: what two mentions of one name share. */
	readonly key: string;
};

/** The form of a name by which mentions are compared. */
export function nameKey(text: string): string {
	return text
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(/\./g, '')
		.replace(/^the\s+/, '')
		.replace(/\s+/g, ' ')
		.trim();
}
