/** The words of a Markdown file: its signs go, its headings stay headings. */
import type { SourceFile } from './source-file.ts';

export function textOfMarkdown(source: string): SourceFile {
	const { fields, body } = splitFields(source);
	const heading = /^#\s+(.+?)\s*#*\s*$/m.exec(body);
	const isOnTop = heading !== null && body.slice(0, heading.index).trim() === '';
	const text = (isOnTop ? body.slice(heading.index + heading[0].length) : body)
		.split('\n')
		.map(wordsOfLine)
		.join('\n')
		.trim();
	const title = fields.title ?? (isOnTop ? wordsOfLine(heading[1] ?? '') : undefined);
	return { ...fields, ...(title === undefined ? {} : { title }), text };
}

/** What stands between two lines of `---` on top, as `name: value`. */
function splitFields(source: string): { fields: Partial<SourceFile>; body: string } {
	const matter = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source);
	if (matter === null) return { fields: {}, body: source };
	const lines = (matter[1] ?? '').split('\n');
	// Each line gives fields of that type and no other.
	const fields = Object.assign({}, ...lines.map(fieldOf)) as Partial<SourceFile>;
	return { fields, body: source.slice(matter[0].length) };
}

/** What other tools call them. */
const NAMES: Readonly<Record<string, keyof SourceFile>> = {
	title: 'title',
	author: 'author',
	publishedon: 'publishedOn',
	date: 'publishedOn',
	sourcenote: 'sourceNote',
	source: 'sourceNote',
	licence: 'licence',
	license: 'licence'
};

function fieldOf(line: string): Partial<SourceFile> {
	const [, given = '', raw = ''] = /^([A-Za-z]+):\s*(.*)$/.exec(line) ?? [];
	const name = NAMES[given.toLowerCase()];
	const value = raw.trim().replace(/^(["'])(.*)\1$/, '$2');
	if (name === undefined || value === '') return {};
	if (name !== 'publishedOn') return { [name]: value };
	const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
	return day === undefined ? {} : { publishedOn: day };
}

function wordsOfLine(line: string): string {
	return line
		.replace(/^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/, '## $1')
		.replace(/^\s{0,3}>\s?/, '')
		.replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
		.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
		.replaceAll(/(\*\*|__)(?=\S)([^*_]+)\1/g, '$2')
		.replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]+)\1(?![\p{L}\p{N}])/gu, '$2')
		.replaceAll(/`([^`]+)`/g, '$1');
}
