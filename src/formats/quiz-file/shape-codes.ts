/** Every way a quiz file can fail to be one, and what to tell its author: one table. */

const SENTENCES = {
	'yaml-syntax': (detail: string) =>
		`This is not YAML: ${detail}. Check indents, quotes and colons.`,
	'key-twice': (detail: string) => `A key stands twice in one place. Keep one of them. (${detail})`,
	'key-missing': (detail: string) => `The key "${detail}" is missing here. Add it.`,
	'key-unknown': (detail: string) => `Nothing here has the key ${detail}`,
	'wrong-type': (detail: string) =>
		`${detail}. A text that reads as a number, a truth value or a list goes in quotes.`,
	'value-unknown': (detail: string) => `${detail}.`,
	'text-empty': (detail: string) => `There is no text (${detail}). Write it, or drop the key.`,
	'text-too-long': (detail: string) => `The text is too long; ${detail} letters. Shorten it.`,
	'too-few': (detail: string) => `The list is too short; ${detail} items. Add to it.`,
	'too-many': (detail: string) => `The list is too long; ${detail} items. Split it.`,
	'id-not-kebab': (detail: string) =>
		`${detail} is no id. Use lower-case letters and digits joined by hyphens: retaken-city.`,
	'sentence-id': (detail: string) =>
		`${detail} is no sentence id. Write p, the paragraph's number, s, the sentence's: p4s2.`,
	'language-tag': (detail: string) => `${detail} is no language tag. Write en, fr or pt-BR.`,
	'not-finite': (detail: string) => `${detail} is no number a player can type. Write its digits.`,
	'not-whole': (detail: string) => `${detail} is not whole. Days, months and years are.`,
	'below-zero': (detail: string) => `${detail} is below zero. A tolerance is a distance.`,
	'answer-or-date': () => 'A typed question has either an answer or a date. Keep one of them.'
} as const satisfies Record<string, (detail: string) => string>;

export type ShapeCode = keyof typeof SENTENCES;

export function isShapeCode(code: string): code is ShapeCode {
	return Object.hasOwn(SENTENCES, code);
}

export function shapeSentence(code: ShapeCode, detail: string): string {
	return SENTENCES[code](detail);
}
