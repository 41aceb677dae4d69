import type { Cookies } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { keepSeatCookie } from './seat-cookie.ts';

type Options = Parameters<Cookies['set']>[2];

function cookieOf(address: string): Options & { readonly name: string } {
	let kept: (Options & { readonly name: string }) | undefined;
	const set: Cookies['set'] = (name, _, options) => void (kept = { name, ...options });
	// Only what is set is looked at.
	const cookies = { set } as Cookies;
	const seat = { code: 'CDFHJK', token: 'token', deletedAt: 60_000 };
	keepSeatCookie({ cookies, url: new URL(address) }, seat, 10_000);
	if (kept === undefined) throw new Error('no cookie');
	return kept;
}

it('is read at the door alone, by no script, and forgotten with the room', () => {
	expect(cookieOf('http://192.168.1.5:3000/join')).toMatchObject({
		...{ name: 'seat-CDFHJK', path: '/join', httpOnly: true },
		...{ maxAge: 50, secure: false, sameSite: 'lax' }
	});
	expect(cookieOf('https://class.example/join').secure).toBe(true);
});
