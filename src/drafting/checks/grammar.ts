import type { Candidate } from '../questions/candidate.ts';
import { asksAQuestion } from './shown-texts.ts';

/**
 * DRAFT-13: prompts begin with a capital and end with a question mark or a full stop, their brackets
 * and quotation marks are closed, no word stands twice in a row, and `a` and `an` fit.
 */
export function checkGrammar({ question }: Candidate): string | undefined {
	const { prompt } = question;
	if (!/^[“"]?[\p{Lu}\d]/u.test(prompt)) return 'prompt begins small';
	if (!/[?.:]$/.test(prompt)) return 'prompt has no end';
	if (asksAQuestion(prompt) !== prompt.endsWith('?')) return 'prompt has the wrong end';
	if (/\b(\p{L}+) \1\b/iu.test(prompt) && !/\b(?:had had|that that)\b/i.test(prompt)) {
		return 'word twice';
	}
	if (/\s{2}|\s[,.?;:]|,[,.?]/.test(prompt)) return 'stray mark';
	if (!isBalanced(prompt)) return 'mark not closed';
	if (/\ba (?:[aeio]|un(?!i))|\ban (?![aeiouhx8]|1[18]\b|[FHLMNRSX])/i.test(prompt)) {
		return 'wrong article';
	}
	return undefined;
}

const PAIRS = [
	['(', ')'],
	['[', ']'],
	['“', '”']
] as const;

function isBalanced(text: string): boolean {
	if (text.split('"').length % 2 === 0) return false;
	return PAIRS.every(([open, close]) => text.split(open).length === text.split(close).length);
}
