// Vite's own server for development has no place for our sockets; this makes one.

import { liveSocketsOfApp, upgradeGuard } from './upgrade-guard.js';

/**
 * Takes the upgrades of live rooms and leaves all others, Vite's reloading among them, alone.
 *
 * @returns {import('vite').Plugin}
 */
export function liveSocketsInDev() {
	return {
		name: 'verbatim-live-sockets',
		apply: 'serve',
		configureServer({ httpServer }) {
			if (!httpServer) return;
			const guard = upgradeGuard({ sockets: () => wakeApp(httpServer), isProxyTrusted: false });
			/** @type {typeof guard} */
			const ours = (request, ...connection) => {
				if (request.url?.startsWith('/live/')) guard(request, ...connection);
			};
			httpServer.on('upgrade', ours);
		}
	};
}

/**
 * In development the app opens with the first request; a browser that was open before the server has
 * a socket as its first.
 *
 * @param {import('vite').HttpServer} server
 */
async function wakeApp(server) {
	const address = server.address();
	if (!liveSocketsOfApp() && address !== null && typeof address === 'object') {
		const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
		await fetch(`http://${host}:${address.port}/healthz`);
	}
	return liveSocketsOfApp();
}
