import type { Cookies } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { keepHostCookie } from './host-cookie.ts';

it('is sent to the wall of its room alone, and read by no script', () => {
	const kept: unknown[] = [];
	const set: Cookies['set'] = (name, value, options) => void kept.push({ name, value, ...options });
	// Only what is set is looked at.
	const cookies = { set } as Cookies;
	const url = new URL('http://192.168.1.5:3000/quiz/sample/host');
	keepHostCookie({ cookies, url }, { code: 'CDFHJK', token: 'token' });
	expect(kept).toMatchObject([
		{
			...{ name: 'host-CDFHJK', value: 'token', path: '/wall/CDFHJK' },
			...{ httpOnly: true, secure: false, sameSite: 'lax' }
		}
	]);
});
