/**
 * CLAUSE-7: which common nouns a text uses of one thing only, so that "the court" stands by itself in
 * a question about this text. Read off the words around every use: one and the same modifier at
 * most, never a plural beside a singular, never "another".
 */
import { VAGUE_NOUNS } from '../english/clauses-words.ts';
import type { ReadSentence, Token } from '../text/text-reading.ts';

type Use = {
	readonly forms: Set<string>;
	readonly modifiers: Set<string>;
	isOneOfSeveral: boolean;
};

/** Lemmas of the nouns that mean one thing each. Cost: one pass. */
export function nounsOfOneThing(sentences: readonly ReadSentence[]): ReadonlySet<string> {
	const uses = new Map<string, Use>();
	for (const { tokens } of sentences) {
		for (const [at, token] of tokens.entries()) {
			if (token.tag === 'NOUN' && tokens[at + 1]?.tag !== 'NOUN') note(uses, tokens, at);
		}
	}
	return new Set(
		[...uses].filter(([lemma, use]) => isOneThing(lemma, use)).map(([lemma]) => lemma)
	);
}

function note(uses: Map<string, Use>, tokens: readonly Token[], at: number): void {
	const { lemma = '', text = '' } = tokens[at] ?? {};
	const use = uses.get(lemma) ?? { forms: new Set(), modifiers: new Set(), isOneOfSeveral: false };
	uses.set(lemma, use);
	use.forms.add(text.toLowerCase());
	const start = modifiersStart(tokens, at);
	const modifiers = tokens.slice(start, at).map((token) => token.text.toLowerCase());
	const before = tokens[start - 1]?.text.toLowerCase() ?? '';
	// "the mayor's office" and "the office" may be two.
	const owner = /^['’]s?$/.test(before) ? (tokens[start - 2]?.text ?? '') : '';
	const whole = [owner, ...modifiers].filter((word) => word !== '').join(' ');
	if (whole !== '') use.modifiers.add(whole);
	if (SEVERAL.has(before) || modifiers.some((word) => SEVERAL.has(word))) use.isOneOfSeveral = true;
}

const LONGEST_MODIFIERS = 5;

function modifiersStart(tokens: readonly Token[], at: number): number {
	let start = at;
	while (start > 0 && at - start < LONGEST_MODIFIERS && isModifier(tokens[start - 1])) start -= 1;
	return start;
}

function isModifier(token: Token | undefined): boolean {
	return token !== undefined && ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.tag);
}

const SEVERAL: ReadonlySet<string> = new Set(
	'another other others every each any some several both all no one which what such same different'.split(
		' '
	)
);

function isOneThing(lemma: string, { forms, modifiers, isOneOfSeveral }: Use): boolean {
	return forms.size === 1 && modifiers.size <= 1 && !isOneOfSeveral && !VAGUE_NOUNS.has(lemma);
}
