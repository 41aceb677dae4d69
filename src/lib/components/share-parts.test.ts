import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import QrCode from './QrCode.svelte';
import ShareBox from './ShareBox.svelte';

const url = 'https://example.org/share/abc';

describe('SHARE-8 without JavaScript a result can still be handed on', () => {
	test('SHARE-8 the text is in the page, and no button that would do nothing', () => {
		const text = `Eleven <days>\n✅❌\n${url}`;
		const { body } = render(ShareBox, { props: { label: 'Share', text, url, words: 'w' } });
		expect(body).toContain(`Eleven &lt;days>\n✅❌\n${url}</textarea>`);
		expect(body).not.toContain('<button');
	});

	test('SHARE-8 an address that the text lacks is added', () => {
		const props = { label: 'Share', text: 'Beat me', url, words: 'Beat me' };
		expect(render(ShareBox, { props }).body).toContain(`Beat me\n${url}</textarea>`);
	});

	test('QR-2 the code is a picture with a name, black on white', () => {
		const drawing = { size: 9, path: 'M4 4h1v1h-1z' };
		const { body } = render(QrCode, { props: { drawing, title: 'Link to the result' } });
		expect(body).toMatch(/<svg[^>]*viewBox="0 0 9 9"[^>]*aria-label="Link to the result"/);
		expect(body).toContain('<rect width="9" height="9" fill="#fff"');
		expect(body).toContain('<path d="M4 4h1v1h-1z" fill="#000"');
	});
});
