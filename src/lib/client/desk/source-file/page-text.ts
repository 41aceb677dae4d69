/** The article of a saved web page, found as Firefox's reader view finds it. Nothing of it runs. */
import { Readability } from '@mozilla/readability';
import { blocksOf } from './block-text.ts';
import type { SourceFile } from './source-file.ts';

/** Undefined where no article can be told from the rest. */
export function textOfPage(html: string): SourceFile | undefined {
	// A parsed document runs no script and fetches nothing.
	const page = new DOMParser().parseFromString(html, 'text/html');
	const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
	const article = new Readability(page, { serializer: (node) => node }).parse();
	const content = article?.content;
	if (!article || !(content instanceof Element)) return undefined;
	const title = article.title?.trim() ?? '';
	const text = blocksOf(content, title).join('\n\n');
	const note = [article.siteName, address].filter((part) => part && /\S/.test(part)).join(', ');
	return {
		text,
		...told('title', title),
		...told('author', article.byline),
		...told('publishedOn', /^\d{4}-\d{2}-\d{2}/.exec(article.publishedTime ?? '')?.[0]),
		...told('sourceNote', note)
	};
}

function told(name: keyof SourceFile, value: string | null | undefined): Partial<SourceFile> {
	const words = value?.trim() ?? '';
	return words === '' ? {} : { [name]: words };
}
