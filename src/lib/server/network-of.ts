import { isIPv6 } from 'node:net';

/** How a socket that takes both kinds writes an address of the old one. */
const MAPPED = /^::ffff:(\d+(?:\.\d+){3})$/i;

/**
 * Whom an address stands for where senders are counted. Who has one IPv6 address has 2^64 of them
 * (RFC 4291, 2.5.1: the last 64 bits are the machine's own to choose), so their network counts as one.
 */
export function networkOf(address: string): string {
	const mapped = MAPPED.exec(address)?.[1];
	if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
	const [head = '', tail = ''] = address.split('::').map((part) => part.replace(/%.*$/, ''));
	const [before, after] = [groupsOf(head), groupsOf(tail)];
	const left = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => 0);
	const network = [...before, ...left, ...after].slice(0, 4);
	return `${network.map((group) => group.toString(16)).join(':')}::/64`;
}

function groupsOf(part: string): readonly number[] {
	return part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
}
