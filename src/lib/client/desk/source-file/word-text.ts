/** The text of a Word file. */
import mammoth from 'mammoth/mammoth.browser.min.js';
import { blocksOf } from './block-text.ts';
import type { SourceFile } from './source-file.ts';

export async function textOfWord(arrayBuffer: ArrayBuffer): Promise<SourceFile> {
	const { value } = await mammoth.convertToHtml({ arrayBuffer });
	const page = new DOMParser().parseFromString(value, 'text/html');
	const title = page.querySelector('h1')?.textContent?.trim() ?? '';
	const text = blocksOf(page.body, title).join('\n\n');
	return { text, ...(title === '' ? {} : { title }) };
}
