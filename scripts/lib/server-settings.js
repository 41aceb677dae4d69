// The environment, read in one place. What a host has mistyped is answered with a sentence.

import path from 'node:path';

/**
 * @typedef {object} ServerSettings
 * @property {number} port 0 means any that is free
 * @property {string} host the address to listen on
 * @property {string} dataDir absolute
 * @property {boolean} isProxyTrusted whether x-forwarded-* headers come from our own proxy
 */

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/**
 * @param {Environment} env
 * @param {string} root what a relative DATA_DIR is relative to
 * @returns {{ ok: true, settings: ServerSettings } | { ok: false, problem: string }}
 */
export function readServerSettings(env, root) {
	const port = Number(env['PORT'] || 3000);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		return {
			ok: false,
			problem: `PORT is "${env['PORT']}"; it must be a whole number from 0 to 65535.`
		};
	}
	return {
		ok: true,
		settings: {
			port,
			host: env['HOST'] || '0.0.0.0',
			dataDir: path.resolve(root, env['DATA_DIR'] || 'data'),
			isProxyTrusted: env['TRUST_PROXY'] === '1'
		}
	};
}

/**
 * What adapter-node and the app read from the environment while they are imported. Without
 * PROTOCOL_HEADER the adapter takes every request for https and refuses each form on plain http;
 * the request guard fills both headers in, so a visitor's own never counts.
 *
 * @param {ServerSettings} settings
 * @param {Environment} env
 * @returns {Record<string, string>}
 */
export function adapterEnvironment(settings, env) {
	return {
		DATA_DIR: settings.dataDir,
		PROTOCOL_HEADER: 'x-forwarded-proto',
		ADDRESS_HEADER: 'x-forwarded-for',
		XFF_DEPTH: '1',
		BODY_SIZE_LIMIT: env['BODY_SIZE_LIMIT'] || '512K'
	};
}

/**
 * @param {ServerSettings} settings
 * @param {unknown} error from `listen`
 * @returns {string} what is wrong and what to do about it
 */
export function listenProblem({ port, host }, error) {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'EADDRINUSE') {
		return (
			`Port ${port} is already in use, perhaps by another Verbatim. ` +
			`Stop that program, or choose another port: PORT=${port + 1} npm start`
		);
	}
	if (code === 'EACCES') {
		return `Port ${port} is not open to this user. Choose one above 1024: PORT=3000 npm start`;
	}
	return `Cannot listen on HOST=${host}, port ${port}: ${String(error)}`;
}
