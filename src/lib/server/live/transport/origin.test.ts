import { expect, test } from 'vitest';
import { isOurOrigin } from './origin.ts';

test.each([
	[undefined, 'a'],
	[null, 'a'],
	['http://a', 'a'],
	['http://a', 'a:80'],
	['https://a', 'a'],
	['https://a', 'a:443'],
	['http://192.168.1.20:3000', '192.168.1.20:3000'],
	['http://[::1]:3000', '[::1]:3000'],
	['http://SCHOOL.example', 'school.example']
])('LINE-3 the origin %j is ours at %j', (origin, host) => {
	expect(isOurOrigin(origin, host)).toBe(true);
});

test.each([
	['http://b', 'a'],
	['http://a:3000', 'a'],
	['http://a', 'a:3000'],
	['https://a', 'a:80'],
	['http://a.b', 'a'],
	['null', 'null'],
	['', 'a'],
	['a', 'a'],
	['file:///a', 'a'],
	['http://a', ''],
	['http://a', 'a b'],
	['http://%', '%']
])('LINE-3 the origin %j is foreign at %j', (origin, host) => {
	expect(isOurOrigin(origin, host)).toBe(false);
});
