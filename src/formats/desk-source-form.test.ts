import { describe, expect, it } from 'vitest';
import { readSourceForm } from './desk-source-form.ts';

function read(fields: Readonly<Record<string, string>>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return readSourceForm(form);
}

describe('the form of a new desk', () => {
	it('DESK-34 wants a text, and takes the rest as it is told', () => {
		expect(read({ text: 'One.\r\nTwo.', title: ' A title ', shown: 'needed' })).toEqual({
			ok: true,
			value: {
				text: 'One.\nTwo.',
				meta: {
					...{ title: 'A title', standfirst: '', sourceNote: '', author: '', licence: '' },
					...{ publishedOn: '', language: 'en' }
				},
				...{ readOn: '', owner: '', shown: 'needed' }
			}
		});
	});

	it.each<[string, Readonly<Record<string, string>>]>([
		['text-too-short', {}],
		['text-too-short', { text: ' \n ' }],
		['text-too-long', { text: 'a'.repeat(60_001) }],
		['field-too-long', { text: 'a', title: 'a'.repeat(161) }],
		['field-too-long', { text: 'a', sourceNote: 'a'.repeat(501) }],
		['date-unreal', { text: 'a', publishedOn: '16.5.2024' }],
		['date-unreal', { text: 'a', readOn: '2024-02-30' }],
		['settings-malformed', { text: 'a', shown: 'half' }],
		['settings-malformed', { text: 'a', language: '<script>' }]
	])('DESK-34 is refused as %s', (code, fields) => {
		expect(read(fields)).toMatchObject({ ok: false, refusal: { code } });
	});

	it('DESK-34 a file is no text', () => {
		const form = new FormData();
		form.set('text', new Blob(['words']));
		expect(readSourceForm(form)).toMatchObject({ refusal: { code: 'text-too-short' } });
	});
});
