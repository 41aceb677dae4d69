import { hash32, shuffle } from '#domain/random.ts';
import type { Option } from './question.ts';

/** What is shown of an option while it may still be picked. */
export type PublicOption = {
	readonly id: string;
	readonly text: string;
	readonly whyNot?: never;
};

/** The id of an option: a hash of its text, so that it is stable and tells nothing about the key. */
export function optionId(text: string): string {
	return hash32(text.normalize('NFC')).toString(36);
}

/**
 * The options without what they hide, in the order of the seed. They are shuffled from the order of
 * their ids, not the file's (which puts the key first): who knows the seed learns nothing (QUIZ-3).
 */
export function publicOptions(options: readonly Option[], seed: string): readonly PublicOption[] {
	const neutral = options.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	return shuffle(neutral, seed).map(({ id, text }) => ({ id, text }));
}
