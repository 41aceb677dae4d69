import { networkInterfaces } from 'node:os';

/**
 * @param {{ readonly host: string, readonly port: number }} listening
 * @param {NodeJS.Dict<readonly Pick<import('node:os').NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[]>} [interfaces]
 * @returns {string[]} where a browser finds the server: this machine first, then the local network
 */
export function addressesOf({ host, port }, interfaces = networkInterfaces()) {
	if (host !== '0.0.0.0' && host !== '::') return [urlOf(host, port)];
	const others = Object.values(interfaces)
		.flatMap((list) => list ?? [])
		.filter(({ internal, family }) => !internal && family === 'IPv4')
		.map(({ address }) => urlOf(address, port));
	return [urlOf('localhost', port), ...others];
}

/**
 * @param {string} host
 * @param {number} port
 */
function urlOf(host, port) {
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
