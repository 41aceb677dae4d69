/** The blocks of marked-up text as lines: headings with `## ` before, items of lists with `- `. */

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, figcaption, div';

/** In order, without what is empty and without the title where it stands on top again. */
export function blocksOf(root: Element, title = ''): readonly string[] {
	const blocks = [...root.querySelectorAll(BLOCKS)]
		.filter((block) => !isOuter(block))
		.filter((block) => block.closest('figcaption, script, style, nav') === null)
		.map(lineOf)
		.filter((line) => /[\p{L}\p{N}]/u.test(line));
	const lines = blocks.length > 0 ? blocks : [wordsOf(root)];
	return lines[0] === `## ${title}` ? lines.slice(1) : lines;
}

/** Its own text is that of the blocks in it. */
function isOuter(block: Element): boolean {
	return block.querySelector(BLOCKS) !== null;
}

function lineOf(block: Element): string {
	const words = wordsOf(block);
	if (/^H[1-6]$/.test(block.tagName)) return `## ${words}`;
	return block.closest('li') === null ? words : `- ${words}`;
}

function wordsOf(block: Element): string {
	return (block.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
