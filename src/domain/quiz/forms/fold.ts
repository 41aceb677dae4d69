/**
 * What a text says, without how it was typed: case, accents, punctuation, spacing, an article in
 * front. Two texts that differ in a figure never fold to the same.
 */

/** Letters that decomposing leaves whole. After lower-casing. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	'&': ' and ',
	'%': ' percent '
};

/** Lower-case words with one space between them; empty when the text holds no letter or figure. */
export function fold(text: string): string {
	const words = plainLetters(text)
		.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
		.replaceAll(/(?<=\d)[.,](?=\d)/g, '.')
		.replaceAll(/(?<![\p{L}\p{N}])\.(?=\d)/gu, '0.')
		.replaceAll(/(?<![\p{L}\p{N}])[-−](?=\d)/gu, 'minus ')
		.replaceAll(/['’‘ʼʻ`´]/g, '')
		.replaceAll(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{M}\p{N}.]+/gu, ' ')
		.replaceAll(/ +/g, ' ')
		.trim();
	return words.replace(/^(?:the|an?) (?=.)/, '');
}

/**
 * Lower case without accents. Only the accents of Latin, Greek and Cyrillic letters go: a vowel sign
 * of an Indian script or a voicing mark in kana is another sound, not a way to type.
 */
export function plainLetters(text: string): string {
	const small = text.toLowerCase();
	const plain = HAS_ACCENTS.test(small)
		? small
				.normalize('NFKD')
				.replaceAll(/[\u0300-\u036f]/g, '')
				.normalize('NFC')
		: small;
	return plain.replaceAll(/[ßæœøłđðþı&%]/g, (letter) => SPELLED_OUT[letter] ?? letter);
}

/** Most words are plain, and normalising is what costs. */
const HAS_ACCENTS = /[^\0-\u007f]/;
