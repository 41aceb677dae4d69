/**
 * article.md: an article's fields between two `---` lines, and its text (ARTICLE-30 to ARTICLE-36,
 * docs/article-spec.md). Reading returns every finding; nothing that stands in a file makes it throw.
 */
import { stringify } from 'yaml';
import type { Article, ArticleMeta } from '#domain/article/article.ts';
import { fileLines, splitFrontMatter } from './article-file-front-matter.ts';
import { DAY_UNKNOWN, readArticleMeta } from './article-file-meta.ts';
import type { FileFinding } from './file-finding.ts';

/** What `parseArticle` takes. */
export type ArticleFile = {
	readonly meta: ArticleMeta;
	/** From the first line with words on, to the very end of the file. */
	readonly text: string;
};

export type ArticleFileOutcome =
	| { readonly ok: true; readonly value: ArticleFile }
	| { readonly ok: false; readonly findings: readonly FileFinding[] };

/** Findings stand in the order of their lines. */
export function readArticleFile(source: string): ArticleFileOutcome {
	const split = splitFrontMatter(source);
	if (!split.ok) return split;
	const { yaml, text, textLine } = split.value;
	const meta = readArticleMeta(yaml);
	const wrongText = textFindings(text, textLine);
	if (meta.ok && wrongText.length === 0) return { ok: true, value: { meta: meta.value, text } };
	const wrongMeta = meta.ok ? [] : meta.findings.toSorted((one, other) => one.line - other.line);
	return { ok: false, findings: [...wrongMeta, ...wrongText] };
}

/**
 * The inverse of reading, for fields and a text as reading gives them: fields without space around
 * them, a text without blank lines at its top.
 */
export function writeArticleFile({ meta, text }: Pick<Article, 'meta' | 'text'>): string {
	const { title, standfirst, sourceNote, author, language, licence, shown } = meta;
	const publishedOn = meta.publishedOn || DAY_UNKNOWN;
	const told = { title, standfirst, sourceNote, author, publishedOn, language, licence };
	const fields = shown === undefined ? told : { ...told, shown };
	return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${text}`;
}

function textFindings(text: string, textLine: number): readonly FileFinding[] {
	const lines = fileLines(text);
	const findings = lines.flatMap(({ words }, index) => lineFindings(words, textLine + index));
	const hasWords = lines.some(({ words }) => VISIBLE.test(words) && !HEADING.test(words));
	return hasWords ? findings : [...findings, textMissing(textLine)];
}

const VISIBLE = /[^\s\p{Cf}]/u;
const HEADING = /^\s*#{1,6}(?:\s|$)/;

function lineFindings(words: string, line: number): readonly FileFinding[] {
	const marks = HEADING.exec(words)?.[0];
	if (marks === undefined) return [];
	if (!VISIBLE.test(words.slice(marks.length))) {
		const message = 'This heading has no words. Write them behind the marks, or drop the line.';
		return [{ code: 'heading-empty', line, message }];
	}
	if (marks.trim() === '##') return [];
	const message = 'An article has headings of one rank. Begin them all with two marks: "## ".';
	return [{ code: 'heading-rank', line, message }];
}

function textMissing(textLine: number): FileFinding {
	const message = 'There is no text to ask about. Write it below the fields, behind a blank line.';
	return { code: 'text-missing', line: textLine, message };
}
