/**
 * ARTICLE-23: a quotation and the words that say who spoke are one sentence. Before a small letter
 * ARTICLE-11 joins them; here the speaker has a capital: `“Why?” Mary asked.`
 */
import type { Cut } from '../cut.ts';
import type { SentenceLanguage } from '../sentence-language/sentence-language.ts';

export function joinsSpeechTag({ before, after, language }: Cut): boolean {
	const end = QUOTATION_END.exec(before)?.[1];
	return end !== undefined && isSpeechTag({ end, after, language });
}

const QUOTATION_END = /([.!?…])["'”’“‘»«」』]+$/u;

/** How many words a speaker may have: `President Vladimir Putin`, `a spokesman for the ministry`. */
const LONGEST_SPEAKER = 6;

type Tag = {
	/** The terminator inside the quotation. */
	readonly end: string;
	readonly after: string;
	readonly language: SentenceLanguage;
};

/**
 * A full stop inside the quotation seldom comes before a tag, so there the tag must be a whole
 * clause (`Mary said.`); after `?` and `!` only `She said that …` and `She said: …` begin anew.
 */
export function isSpeechTag({ end, after, language }: Tag): boolean {
	if (language.speechVerbs.size === 0 || !/^\p{Lu}/u.test(after)) return false;
	const tokens = after.split(/\s+/, LONGEST_SPEAKER + 2);
	const at = tokens.findIndex((token) => language.speechVerbs.has(bare(token)));
	if (at < 1 || at > LONGEST_SPEAKER) return false;
	if (tokens.slice(0, at).some((token) => breaksOff(token, language))) return false;
	const verb = tokens[at] ?? '';
	if (end === '.') return /[.,;]$/.test(verb);
	return !verb.endsWith(':') && tokens[at + 1] !== 'that';
}

function bare(token: string): string {
	return token.replace(/[.,;:!?]+$/, '');
}

/** A comma or a full stop inside would make it more than a speaker; `Mr.` and `J.` do not. */
function breaksOff(token: string, { binding }: SentenceLanguage): boolean {
	if (binding.has(token) || /^(?:\p{L}\.)+$/u.test(token)) return false;
	return /[.,;:!?]["'”’)]*$/.test(token);
}
