import { describe, expect, test, vi } from 'vitest';
import { share, shareTools } from './share.ts';

const url = 'https://example.org/share/abc';
const parcel = { text: `Eleven days\n✅❌\n${url}`, url };
const writeText = () => Promise.resolve();

describe('SHARE-4 the ways are those that the browser allows', () => {
	const table = [
		['plain http has neither', false, { share: writeText, clipboard: { writeText } }, []],
		['clipboard only', true, { clipboard: { writeText } }, ['copy']],
		['both', true, { share: writeText, clipboard: { writeText } }, ['share', 'copy']],
		['a sheet that takes no link', true, { share: writeText, canShare: () => false }, []],
		['nothing', true, {}, []]
	] as const;
	test.each(table)('SHARE-4 %s', (_name, isSecureContext, navigator, ways) => {
		expect(Object.keys(shareTools({ isSecureContext, navigator }))).toEqual(ways);
	});

	test('SHARE-4 the address goes to the sheet once', async () => {
		const sheet = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
		const tools = shareTools({ isSecureContext: true, navigator: { share: sheet } });
		await tools.share?.(parcel);
		expect(sheet).toHaveBeenCalledWith({ text: 'Eleven days\n✅❌', url });
	});
});

describe('SHARE-5 the next way is tried when one fails', () => {
	// Neither way below comes to the box.
	const box = {} as HTMLTextAreaElement;

	test('SHARE-5 a closed sheet is an answer', async () => {
		const closed = () => Promise.reject(new DOMException('closed', 'AbortError'));
		const copied = vi.fn(writeText);
		expect(await share(parcel, { share: closed, copy: copied }, box)).toBe('dismissed');
		expect(copied).not.toHaveBeenCalled();
	});

	test('SHARE-5 a forbidden sheet falls back to the clipboard, with the address', async () => {
		const forbidden = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
		const copied = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
		expect(await share(parcel, { share: forbidden, copy: copied }, box)).toBe('copied');
		expect(copied).toHaveBeenCalledWith(parcel.text);
	});
});
