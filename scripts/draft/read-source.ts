import { readFile, stat } from 'node:fs/promises';
import type { Source } from '#drafting/text/text-reading.ts';
import { type Outcome, accept } from '#domain/refusal.ts';
import { splitFrontMatter } from '#formats/article-file-front-matter.ts';
import { readYaml } from '#formats/quiz-file/yaml-source.ts';
import { isDay } from './call.ts';
import { type ComplaintCode, complain } from './complaint.ts';

/** A file as the engine takes it. */
export type FileSource = {
	readonly source: Source;
	/** UTF-16 units of the file before the text: its fields. Offsets into the file are so much more. */
	readonly before: number;
};

/** Far above the longest text, far below what fills the memory. */
const MOST_BYTES = 4_000_000;

/** A plain text, or an article file: fields between two `---` lines and a text. */
export async function readSource(
	path: string,
	publishedOn: string | undefined
): Promise<Outcome<FileSource, ComplaintCode>> {
	const bytes = await readBytes(path);
	if (!bytes.ok) return bytes;
	const text = decoded(bytes.value);
	if (text === undefined) return complain('file-not-text', path);
	return accept(sourceOf(text, publishedOn));
}

async function readBytes(path: string): Promise<Outcome<Uint8Array, ComplaintCode>> {
	try {
		const about = await stat(path);
		if (about.isFile() && about.size > MOST_BYTES) return complain('text-too-long', path);
		return accept(await readFile(path));
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		return complain(isMissing ? 'file-missing' : 'file-unreadable', path);
	}
}

/** The text with its byte order mark, should it have one; undefined when it is no UTF-8 text. */
function decoded(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return text.includes('\0') ? undefined : text;
	} catch {
		// The one error it has is TypeError, and that is the answer.
		return undefined;
	}
}

function sourceOf(file: string, publishedOn: string | undefined): FileSource {
	const split = splitFrontMatter(file);
	const fields = split.ok ? fieldsOf(split.value.yaml) : undefined;
	const text = split.ok && fields !== undefined ? split.value.text : file;
	const published = publishedOn ?? fields?.publishedOn;
	const title = fields?.title;
	const source = {
		text,
		...(title === undefined ? {} : { title }),
		...(published === undefined ? {} : { publishedOn: published })
	};
	return { source, before: file.length - text.length };
}

type Fields = { readonly title?: string; readonly publishedOn?: string };

/**
 * Undefined for what only looks like fields. Those that are missing, or not well formed, are not
 * known: the text is drafted from anyway.
 */
function fieldsOf(yaml: string): Fields | undefined {
	const read = readYaml(yaml);
	if (!read.ok || typeof read.data !== 'object' || read.data === null) return undefined;
	const title = 'title' in read.data ? read.data.title : undefined;
	const day = 'publishedOn' in read.data ? read.data.publishedOn : undefined;
	return {
		...(typeof title === 'string' && title.trim() !== '' ? { title: title.trim() } : {}),
		...(typeof day === 'string' && isDay(day) ? { publishedOn: day } : {})
	};
}
