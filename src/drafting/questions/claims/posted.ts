import type { ReadSentence } from '../../text/text-reading.ts';
import type { ClauseScene } from '../clause-scene.ts';

/** A post that the article shows ("… @kelmboat"): what stands in it is its writer's, not the article's. */
export function isPosted(
	{ reading }: Pick<ClauseScene, 'reading'>,
	{ paragraph: { start, end } }: Pick<ReadSentence, 'paragraph'>
): boolean {
	return /@\w/.test(reading.text.source.text.slice(start, end));
}
