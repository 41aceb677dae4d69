/** CLAIM-16: words that everybody can give to their speaker: given to another, they are seen through at once. */
import { SLOGAN } from '../../english/slogans.ts';
import { isCommonKnowledge } from '../../english/well-known.ts';

/** They hold a slogan, or somebody or something that all know. */
export function areKnownWords(words: string): boolean {
	return SLOGAN.test(words) || namesIn(words).some(isCommonKnowledge);
}

/** Stretches of capitals, and each word of them: "Donald Trump" and "Crooked Hillary". */
function namesIn(words: string): readonly string[] {
	const stretches = words.match(/\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*/gu) ?? [];
	return stretches.flatMap((stretch) => [stretch, ...stretch.split(' ')]);
}
