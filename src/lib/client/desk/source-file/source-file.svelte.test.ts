import { describe, expect, test } from 'vitest';
import { guessTitle } from './guess-title.ts';
import { readSourceFile } from './read-source-file.ts';

const read = (name: string, content: BlobPart) => readSourceFile(new File([content], name));

const PAGE = `<!doctype html><html lang="en"><head><title>Otters return to Halby | The Halby Post</title>
<meta property="og:site_name" content="The Halby Post"><meta name="author" content="Rosa Lind">
<meta property="article:published_time" content="2024-03-02T08:00:00Z">
<link rel="canonical" href="https://post.example/otters"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Otters return to Halby</h1>
<p>Six otters have been seen in the harbour of Halby since January, the town’s warden Nils Orre said on Friday, the first in forty years.</p>
<h2>Clean water</h2>
<p>Orre put it down to cleaner water, because the old paper mill upstream closed in 2019, and to a ban on nets in the inner harbour.</p>
<ul><li>The nets are banned until 2030, the council decided in a vote last autumn.</li></ul>
<script>document.title = 'run'</script></article><footer>Cookies</footer></body></html>`;

describe('a text out of a file', () => {
	test('a plain text comes as it is, its line ends made one kind', async () => {
		expect(await read('a.TXT', 'One.\r\nTwo.')).toEqual({
			ok: true,
			value: { text: 'One.\nTwo.' }
		});
	});

	test('old letters and UTF-16 are read', async () => {
		const old = await read('a.txt', new Uint8Array([0x43, 0x61, 0x66, 0xe9]));
		expect(old).toMatchObject({ value: { text: 'Café' } });
		const wide = await read('a.txt', new Uint8Array([0xff, 0xfe, 0x48, 0x00, 0x69, 0x00]));
		expect(wide).toMatchObject({ value: { text: 'Hi' } });
	});

	test('Markdown loses its signs, and its head fills the fields', async () => {
		const source = `---\ntitle: "Otters"\ndate: 2024-03-02\nlicense: CC0\n---\n# Ignored\n\nSix **otters** in [Halby](https://a.example).\n\n### Water\n\n> It is clean.`;
		expect(await read('a.md', source)).toEqual({
			ok: true,
			value: {
				title: 'Otters',
				publishedOn: '2024-03-02',
				licence: 'CC0',
				text: 'Six otters in Halby.\n\n## Water\n\nIt is clean.'
			}
		});
	});

	test('the article of a web page is told from what is around it', async () => {
		const outcome = await read('page.html', PAGE);
		expect(outcome).toMatchObject({
			ok: true,
			value: { author: 'Rosa Lind', publishedOn: '2024-03-02' }
		});
		if (!outcome.ok) return;
		expect(outcome.value.title).toContain('Otters return to Halby');
		expect(outcome.value.sourceNote).toContain('https://post.example/otters');
		expect(outcome.value.text).toContain('Six otters have been seen');
		expect(outcome.value.text).toContain('## Clean water');
		expect(outcome.value.text).toContain('- The nets are banned');
		expect(outcome.value.text).not.toMatch(/Home|Cookies|document/);
	});

	test.each([
		['a.pdf', 'x', 'file-pdf'],
		['a.xyz', 'x', 'file-kind-unknown'],
		['none', 'x', 'file-kind-unknown'],
		['a.txt', '  \n ', 'file-empty'],
		['a.docx', 'no archive', 'file-unreadable'],
		['a.html', '<p></p>', 'file-unreadable']
	])('%s holding "%s" is refused: %s', async (name, content, code) => {
		expect(await read(name, content)).toMatchObject({ ok: false, refusal: { code } });
	});
});

test.each([
	['Otters return to Halby\n\nSix otters were seen.', 'Otters return to Halby'],
	['# Otters return\nSix otters were seen.', 'Otters return'],
	['Six otters were seen.\nMore came.', undefined],
	['Where have the otters been?\n\nIn the sea.', 'Where have the otters been?'],
	['Otters return to Halby', undefined]
])('the title of "%s" is guessed', (text, title) => {
	expect(guessTitle(text)).toBe(title);
});
