import { describe, expect, it } from 'vitest';
import { isLocalAddress, joinDoors } from './join-doors.ts';

const LAN = {
	lo: [{ address: '127.0.0.1', family: 'IPv4', internal: true }],
	docker0: [{ address: '172.17.0.1', family: 'IPv4', internal: false }],
	wlan0: [
		{ address: 'fe80::1', family: 'IPv6', internal: false },
		{ address: '192.168.1.7', family: 'IPv4', internal: false }
	]
};

const addresses = (url: string, interfaces: Parameters<typeof joinDoors>[2] = LAN) =>
	joinDoors(new URL(url), 'K7MP4X', interfaces).map(({ address }) => address);

describe('the ways into a room', () => {
	it.each([
		['http://localhost:3000/wall/K7MP4X', ['192.168.1.7:3000/join', '172.17.0.1:3000/join']],
		['http://[::1]:3000/', ['192.168.1.7:3000/join', '172.17.0.1:3000/join']],
		['http://192.168.1.9/', ['192.168.1.9/join']],
		['https://quiz.example.org/wall/K7MP4X', ['quiz.example.org/join']]
	])('from %s', (url, expected) => {
		expect(addresses(url)).toEqual(expected);
	});

	it('stay as they are where the machine has no network', () => {
		expect(addresses('http://localhost:3000/', {})).toEqual(['localhost:3000/join']);
	});

	it('lead to the code, with the protocol of the page', () => {
		const [door] = joinDoors(new URL('http://127.0.0.1:3000'), 'K7MP4X', LAN);
		expect(door).toMatchObject({
			origin: 'http://192.168.1.7:3000',
			link: 'http://192.168.1.7:3000/join?code=K7MP4X'
		});
	});

	it('a name that only begins like this machine’s is another’s', () => {
		expect(isLocalAddress(new URL('http://localhost.example.org'))).toBe(false);
		expect(isLocalAddress(new URL('http://127.0.0.1'))).toBe(true);
	});
});
