/**
 * The text of a desk as the bank writes texts (PUBLISH-4): a paragraph a line with blank lines
 * between, headings behind two marks. Paragraphs, sentences and their ids stay what they were, and
 * evidence is found where it stood.
 */
import type { Article, Paragraph, Span } from '#domain/article/article.ts';
import { isBlank } from '#domain/article/parse-article.ts';
import { locateEvidence } from '#domain/quiz/evidence.ts';
import type { Evidence, Question } from '#domain/quiz/question.ts';

export type BankText = {
	readonly text: string;
	/** The same evidence in this text. One that is not in the article stays as it is. */
	readonly evidence: (evidence: Evidence) => Evidence;
};

export function bankText(article: Article): BankText {
	const parts = partsOf(article);
	const text = `${parts.map(({ line }) => line).join(BETWEEN)}\n`;
	return { text, evidence: (evidence) => moved({ article, parts, text }, evidence) };
}

/** The question with its evidence as it stands in the bank's text. */
export function inBankText(question: Question, bank: BankText): Question {
	return { ...question, evidence: question.evidence.map(bank.evidence) };
}

const BETWEEN = '\n\n';

/** Would be taken for a heading; a word joiner before it says that it is none. */
const LIKE_HEADING = /^#{1,6}(?:\s|$)/;
const WORD_JOINER = '\u2060';

type Part = {
	readonly paragraph: Paragraph;
	/** From 1: the paragraph's number in the bank's text. */
	readonly number: number;
	readonly line: string;
	/** From an offset in the article to the one in the bank's text. */
	readonly shift: number;
};

type Places = { readonly article: Article; readonly parts: readonly Part[]; readonly text: string };

/** A paragraph without a letter to see would be none when it is read again. */
function partsOf(article: Article): readonly Part[] {
	const parts: Part[] = [];
	let length = 0;
	for (const paragraph of article.paragraphs) {
		const words = inOneLine(article.text.slice(paragraph.start, paragraph.end));
		if (isBlank(words)) continue;
		const before = leadOf(paragraph, words);
		const line = `${before}${words}`;
		const shift = length + before.length - paragraph.start;
		parts.push({ paragraph, number: parts.length + 1, line, shift });
		length += line.length + BETWEEN.length;
	}
	return parts;
}

function leadOf({ kind }: Paragraph, words: string): string {
	if (kind === 'heading') return '## ';
	return LIKE_HEADING.test(words) ? WORD_JOINER : '';
}

/** A space for each unit of a line break: as sentences are cut (ARTICLE-4), and of the same length. */
function inOneLine(words: string): string {
	return words.replace(/[\n\r\u0085\u2028\u2029]/g, ' ');
}

function moved({ article, parts, text }: Places, evidence: Evidence): Evidence {
	const located = locateEvidence(article, evidence);
	if (!located.ok) return evidence;
	const { start, end, sentences } = located.value;
	const first = partAt(parts, { start, end: start + 1 });
	const last = partAt(parts, { start: end - 1, end });
	if (first === undefined || last === undefined) return evidence;
	const quote = text.slice(start + first.shift, end + last.shift).trim();
	const isAlone = text.indexOf(quote) === text.lastIndexOf(quote);
	const sentence = sentences[0]?.replace(/^p\d+/, `p${first.number}`);
	return isAlone || sentence === undefined ? { quote } : { quote, sentence };
}

function partAt(parts: readonly Part[], { start, end }: Span): Part | undefined {
	return parts.find(({ paragraph }) => paragraph.start <= start && end <= paragraph.end);
}
