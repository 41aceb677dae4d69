// What stands between the network and the app. One malformed header must neither end the process nor
// show a stack trace, and the app must learn the true protocol and address of each visitor.

import { isIP } from 'node:net';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */

const HOST = /^(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i;

/**
 * @param {Pick<IncomingMessage, 'headers' | 'url'>} request
 * @returns {boolean} whether the app can make a URL of it; if not, the answer is 400
 */
export function isWellFormed({ headers, url = '' }) {
	const host = headers.host ?? '';
	return (
		HOST.test(host) && url.startsWith('/') && isDecodable(url) && isUrl(`http://${host}${url}`)
	);
}

/**
 * Overwrites the headers that adapter-node reads the protocol and the address from. Whoever talks to
 * us directly could claim anything in them, so they count only behind a proxy of our own.
 *
 * @param {Pick<IncomingMessage, 'headers' | 'socket'>} request whose headers are changed
 * @param {boolean} isProxyTrusted
 */
export function settleForwardedHeaders({ headers, socket }, isProxyTrusted) {
	const claimed = isProxyTrusted ? headers : {};
	const protocol = lastItem(claimed['x-forwarded-proto']);
	const address = lastItem(claimed['x-forwarded-for']);
	const host = lastItem(claimed['x-forwarded-host']);
	headers['x-forwarded-proto'] = protocol === 'https' ? 'https' : 'http';
	headers['x-forwarded-for'] = isIP(address) ? address : (socket.remoteAddress ?? '0.0.0.0');
	if (HOST.test(host)) headers.host = host;
}

/**
 * @param {string | readonly string[] | undefined} header
 * @returns {string} what the nearest proxy added, in lower case; '' when there is none
 */
function lastItem(header) {
	return (
		String(header ?? '')
			.split(',')
			.at(-1)
			?.trim()
			.toLowerCase() ?? ''
	);
}

/** @param {string} url */
function isDecodable(url) {
	try {
		decodeURIComponent(url.split('?', 1)[0] ?? '');
		return true;
	} catch {
		return false; // a stray % is the visitor's mistake and the answer says so
	}
}

/** @param {string} url */
function isUrl(url) {
	return URL.canParse(url);
}
