import { describe, expect, test } from 'vitest';
import { createSigner } from './sign.ts';

const key = new Uint8Array(32).fill(7);
const signer = createSigner(key, 'challenge');
const token = signer.sign('aB3_x-9');

/** Another letter of the same alphabet in the place of one. */
function bend(text: string, place: number): string {
	return text.slice(0, place) + (text[place] === 'A' ? 'B' : 'A') + text.slice(place + 1);
}

describe('SEAL-1 a seal fits what this server signed, and nothing else', () => {
	test('SEAL-1 gives the payload back', () => {
		expect(signer.verify(token)).toEqual({ ok: true, value: 'aB3_x-9' });
	});

	test('SEAL-1 is 22 letters that an address carries as they are', () => {
		expect(token).toMatch(/^aB3_x-9\.[A-Za-z0-9_-]{22}$/);
	});

	test('SEAL-1 stays the same for the same key: links of last year still work', () => {
		expect(token).toBe('aB3_x-9.RGpp8aFjHLZ1m5hbRwShuw');
	});

	const places = [...token].flatMap((letter, place) => (letter === '.' ? [] : [place]));
	test.each(places)('SEAL-1 a change of letter %i is seen', (place) => {
		expect(signer.verify(bend(token, place))).toEqual({
			ok: false,
			refusal: { code: 'link-tampered' }
		});
	});

	test('SEAL-1 another spelling of the same bytes does not pass', () => {
		// 22 letters hold 132 bits, the seal 128: the last letter has three twins.
		const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		const last = alphabet.indexOf(token.slice(-1));
		const twin = token.slice(0, -1) + (alphabet[last ^ 1] ?? '');
		const bytesOf = (text: string) => Buffer.from(text.split('.')[1] ?? '', 'base64url');
		expect(bytesOf(twin)).toEqual(bytesOf(token));
		expect(signer.verify(twin).ok).toBe(false);
	});

	test('SEAL-1 another key or purpose makes another seal', () => {
		const otherKey = createSigner(new Uint8Array(32).fill(8), 'challenge');
		const otherPurpose = createSigner(key, 'edit');
		for (const other of [otherKey, otherPurpose]) {
			expect(other.verify(token)).toMatchObject({ refusal: { code: 'link-tampered' } });
		}
	});
});

describe('SEAL-2 what is no token at all is malformed', () => {
	const malformed = ['', '.', 'abc', token.slice(0, -1), `${token}A`, `${token}\n`, ` ${token}`];
	const odd = [
		token.replace('.', ''),
		token.replace('.', '..'),
		`ä${token}`,
		'x'.repeat(1_000_000)
	];
	test.each([...malformed, ...odd])('SEAL-2 case %#', (text) => {
		expect(signer.verify(text)).toEqual({ ok: false, refusal: { code: 'link-malformed' } });
	});

	test.each(['', 'a.b', 'a b', 'ä', 'x'.repeat(65)])('SEAL-2 %j is never signed', (payload) => {
		expect(() => signer.sign(payload)).toThrow(/short id/);
	});
});
