import { expect, it } from 'vitest';
import { networkOf } from './network-of.ts';

it.each([
	['192.168.1.5', '192.168.1.5'],
	['::ffff:192.168.1.5', '192.168.1.5'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
	['2001:0DB8:0001:0002::6', '2001:db8:1:2::/64'],
	['2001:db8::6', '2001:db8:0:0::/64'],
	['fe80::1%eth0', 'fe80:0:0:0::/64'],
	['::1', '0:0:0:0::/64'],
	['unknown', 'unknown']
])('counts %s as %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});
