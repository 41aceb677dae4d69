/**
 * A text out of a file, in the browser: nothing is sent anywhere. What reads web pages and Word files
 * is fetched only when such a file comes.
 */
import { accept, refuse } from '#domain/refusal.ts';
import { textOfMarkdown } from './markdown-text.ts';
import type { SourceFile, SourceFileOutcome } from './source-file.ts';

/** A saved page or a Word file with its pictures; the text itself is far smaller. */
const LARGEST_BYTES = 20_000_000;

export async function readSourceFile(file: File): Promise<SourceFileOutcome> {
	if (file.size > LARGEST_BYTES) return refuse('file-too-large', file.name);
	const ending = /\.([^.]+)$/.exec(file.name.toLowerCase())?.[1] ?? '';
	const read = READERS[ending];
	if (read === undefined) {
		return refuse(ending === 'pdf' ? 'file-pdf' : 'file-kind-unknown', file.name);
	}
	try {
		const source = await read(file);
		if (source === undefined) return refuse('file-unreadable', file.name);
		return /\p{L}/u.test(source.text) ? accept(source) : refuse('file-empty', file.name);
	} catch {
		// A damaged archive, a page without an end: whatever the reader threw, it is not readable.
		return refuse('file-unreadable', file.name);
	}
}

type Reader = (file: File) => Promise<SourceFile | undefined>;

const READERS: Readonly<Record<string, Reader>> = {
	txt: async (file) => ({ text: plain(await textOf(file)) }),
	text: async (file) => ({ text: plain(await textOf(file)) }),
	md: async (file) => textOfMarkdown(plain(await textOf(file))),
	markdown: async (file) => textOfMarkdown(plain(await textOf(file))),
	html: readPage,
	htm: readPage,
	docx: readWord
};

async function readPage(file: File): Promise<SourceFile | undefined> {
	const { textOfPage } = await import('./page-text.ts');
	return textOfPage(await textOf(file));
}

async function readWord(file: File): Promise<SourceFile> {
	const { textOfWord } = await import('./word-text.ts');
	return textOfWord(await file.arrayBuffer());
}

/** UTF-8, with or without its mark; old files are in the letters of Windows. */
async function textOf(file: File): Promise<string> {
	const bytes = await file.arrayBuffer();
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const isUtf16 = /^(\xff\xfe|\xfe\xff)/.test(
			String.fromCharCode(...new Uint8Array(bytes, 0, 2))
		);
		return new TextDecoder(isUtf16 ? 'utf-16' : 'windows-1252').decode(bytes);
	}
}

function plain(text: string): string {
	return text.replaceAll(/\r\n?/g, '\n').trim();
}
