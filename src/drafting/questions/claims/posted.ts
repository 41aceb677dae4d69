import type { Reading } from '../../reading.ts';
import { rememberedOf } from '../../remembered.ts';
import type { ReadSentence } from '../../text/text-reading.ts';
import type { ClauseScene } from '../clause-scene.ts';
import { MOST_VOICES } from '../most-voices.ts';

/**
 * A post that the article shows ("… @kelmboat"), or one of a whole page of letters: what stands in it is
 * its writer's, not the article's.
 */
export function isPosted(
	{ reading }: Pick<ClauseScene, 'reading'>,
	{ paragraph: { start } }: Pick<ReadSentence, 'paragraph'>
): boolean {
	return postedStarts(reading).has(start);
}

/** Where such paragraphs begin: those with a handle and, as it may stand by itself, those beside them. */
const postedStarts = rememberedOf((reading: Reading): ReadonlySet<number> => {
	const { source } = reading.text;
	const { paragraphs } = reading.text.article;
	const hasHandle = paragraphs.map(({ start, end }) => /@\w/.test(source.text.slice(start, end)));
	const isOfMany = isOfManyVoices(reading);
	const posted = paragraphs.filter(
		(_, at) => isOfMany || [at - 1, at, at + 1].some((near) => hasHandle[near])
	);
	return new Set(posted.map(({ start }) => start));
});

function isOfManyVoices({ speech }: Reading): boolean {
	const voices = speech.speeches.flatMap(({ speaker }) => speaker.entity ?? []);
	return new Set(voices).size > MOST_VOICES;
}
