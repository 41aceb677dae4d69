import { expect, test } from 'vitest';
import { addressesOf } from './addresses.js';

const interfaces = {
	lo: [{ address: '127.0.0.1', family: 'IPv4' as const, internal: true }],
	wlan0: [
		{ address: '192.168.1.20', family: 'IPv4' as const, internal: false },
		{ address: 'fe80::1', family: 'IPv6' as const, internal: false }
	]
};

test.each([
	['0.0.0.0', ['http://localhost:3000', 'http://192.168.1.20:3000']],
	['::', ['http://localhost:3000', 'http://192.168.1.20:3000']],
	['127.0.0.1', ['http://127.0.0.1:3000']],
	['::1', ['http://[::1]:3000']]
])('listening on %s is reached at %j', (host, addresses) => {
	expect(addressesOf({ host, port: 3000 }, interfaces)).toEqual(addresses);
});
