import { describe, expect, test } from 'vitest';
import { isWellFormed, settleForwardedHeaders } from './request-guard.js';

describe('isWellFormed', () => {
	test.each([
		['localhost:3000', '/'],
		['192.168.1.20:3000', '/play?x=%zz'],
		['[::1]:3000', '/a%20b'],
		['school.example', '//'],
		['xn--bcher-kva.example', '/%E2%9C%93']
	])('lets %s%s through', (host, url) => {
		expect(isWellFormed({ headers: { host }, url })).toBe(true);
	});

	test.each([
		[undefined, '/'],
		['', '/'],
		['a b', '/'],
		['a/b', '/'],
		['user@host', '/'],
		['host:99999', '/'],
		['host:port', '/'],
		['host', '/%'],
		['host', '/%E0%A4%A'],
		['host', 'http://elsewhere.example/'],
		['host', '*']
	])('refuses host %j with %j', (host, url) => {
		expect(isWellFormed({ headers: host === undefined ? {} : { host }, url })).toBe(false);
	});
});

describe('settleForwardedHeaders', () => {
	type Headers = Readonly<Record<string, string>>;
	const settle = (headers: Headers, isProxyTrusted: boolean) => {
		const request = { headers: { ...headers }, socket: { remoteAddress: '10.0.0.7' } };
		settleForwardedHeaders(request as never, isProxyTrusted);
		return request.headers as Headers;
	};
	const claims = {
		host: 'inner:3000',
		'x-forwarded-proto': 'https',
		'x-forwarded-for': '6.6.6.6, 203.0.113.9',
		'x-forwarded-host': 'quiz.example'
	};

	test('believes nobody who talks to the server directly', () => {
		expect(settle(claims, false)).toMatchObject({
			host: 'inner:3000',
			'x-forwarded-proto': 'http',
			'x-forwarded-for': '10.0.0.7'
		});
	});

	test('believes what the nearest trusted proxy added', () => {
		expect(settle(claims, true)).toMatchObject({
			host: 'quiz.example',
			'x-forwarded-proto': 'https',
			'x-forwarded-for': '203.0.113.9'
		});
	});

	test.each([
		[{}],
		[{ 'x-forwarded-proto': '%E0%A4%A', 'x-forwarded-for': 'nobody', 'x-forwarded-host': 'a b' }],
		[{ 'x-forwarded-proto': 'javascript:', 'x-forwarded-for': '', 'x-forwarded-host': '' }]
	])('falls back on the connection when a trusted proxy says %j', (headers) => {
		expect(settle({ host: 'inner', ...headers }, true)).toMatchObject({
			host: 'inner',
			'x-forwarded-proto': 'http',
			'x-forwarded-for': '10.0.0.7'
		});
	});
});
