import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ShareBox from './ShareBox.svelte';

const url = 'https://example.org/share/abc';
const props = {
	label: 'Share the result',
	text: `Eleven days\n1 of 2 right\n✅❌\n${url}`,
	url,
	words: 'Eleven days. 1 of 2 right: right, wrong.'
};

/** What this browser is to be able to do. */
function browserWith(tools: {
	readonly isSecure: boolean;
	readonly share?: (data: ShareData) => Promise<void>;
	readonly writeText?: (text: string) => Promise<void>;
}) {
	vi.stubGlobal('isSecureContext', tools.isSecure);
	const { writeText } = tools;
	define('share', tools.share);
	define('canShare', undefined);
	define('clipboard', writeText === undefined ? undefined : { writeText });
}

function define(name: string, value: unknown) {
	Object.defineProperty(navigator, name, { value, configurable: true });
}

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	for (const name of ['share', 'canShare', 'clipboard']) Reflect.deleteProperty(navigator, name);
});

describe('SHARE-6 the box offers what the browser can do', () => {
	test('SHARE-6 the share sheet, and copying beside it', async () => {
		const sheet = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
		browserWith({ isSecure: true, share: sheet, writeText: () => Promise.resolve() });
		const screen = await render(ShareBox, props);
		await screen.getByRole('button', { name: 'Share', exact: true }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Shared.');
		expect(sheet).toHaveBeenCalledWith({ text: 'Eleven days\n1 of 2 right\n✅❌', url });
		await expect.element(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
	});

	test('SHARE-6 the clipboard where there is no sheet', async () => {
		const written = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
		browserWith({ isSecure: true, writeText: written });
		const screen = await render(ShareBox, props);
		await screen.getByRole('button', { name: 'Copy' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Copied.');
		expect(written).toHaveBeenCalledWith(props.text);
		expect(screen.getByRole('button').elements()).toHaveLength(1);
	});

	test('SHARE-6 on plain http the text is selected and copied the old way', async () => {
		browserWith({ isSecure: false });
		const command = vi.spyOn(document, 'execCommand').mockReturnValue(true);
		const screen = await render(ShareBox, props);
		await screen.getByRole('button', { name: 'Copy' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Copied.');
		expect(command).toHaveBeenCalledWith('copy');
		expect(getSelection()?.toString()).toBe(props.text);
	});

	test('SHARE-6 where nothing works the reader is told what to do', async () => {
		browserWith({ isSecure: true, writeText: () => Promise.reject(new Error('forbidden')) });
		vi.spyOn(document, 'execCommand').mockReturnValue(false);
		const screen = await render(ShareBox, props);
		await screen.getByRole('button', { name: 'Copy' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Selected.');
		await expect.element(screen.getByRole('textbox')).toHaveFocus();
	});
});

describe('SHARE-7 the box is a labelled, read-only text', () => {
	test('SHARE-7 focus selects it whole', async () => {
		browserWith({ isSecure: false });
		const screen = await render(ShareBox, props);
		const box = screen.getByRole('textbox', { name: props.label });
		await expect.element(box).toHaveAttribute('readonly');
		await box.click();
		expect(getSelection()?.toString()).toBe(props.text);
	});

	test('SHARE-7 the words take the place of the symbols, with the address', async () => {
		const written = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
		browserWith({ isSecure: true, writeText: written });
		const screen = await render(ShareBox, props);
		await screen.getByRole('checkbox', { name: 'In words' }).click();
		await expect.element(screen.getByRole('textbox')).toHaveValue(`${props.words}\n${url}`);
		await screen.getByRole('button', { name: 'Copy' }).click();
		expect(written).toHaveBeenCalledWith(`${props.words}\n${url}`);
	});

	test('SHARE-7 no choice is offered where text and words are the same', async () => {
		browserWith({ isSecure: false });
		const screen = await render(ShareBox, { ...props, words: props.text });
		await expect.element(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
		expect(screen.getByRole('checkbox').elements()).toHaveLength(0);
	});
});
