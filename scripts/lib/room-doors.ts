/** A running server as a class meets it, without a browser: the forms that open and join a room. */
import http from 'node:http';
import { PROTOCOL } from '#formats/room-message.ts';

export type OpenedRoom = { readonly code: string; readonly token: string };

type Fields = Readonly<Record<string, string>>;

/** By the form on `/quiz/<slug>/host`; fields left out are as the form has them. */
export async function openRoom(
	origin: string,
	{ quiz, fields = {} }: { readonly quiz: string; readonly fields?: Fields }
): Promise<OpenedRoom> {
	const { status, cookies } = await post(`${origin}/quiz/${quiz}/host`, { fields });
	const [, code, token] = /host-(\w+)=([^;]+)/.exec(cookies) ?? [];
	if (code === undefined || token === undefined) throw new Error(`No room was opened: ${status}`);
	return { code, token };
}

/** By the form on `/join`, as a phone that was never there; answers with the seat's token. */
export async function joinRoom(
	origin: string,
	{ code, fields = {} }: { readonly code: string; readonly fields?: Fields }
): Promise<string> {
	const { status, location } = await post(`${origin}/join?/join&code=${code}`, { fields });
	const token = /\/seat\/([^/?]+)/.exec(location)?.[1];
	if (token === undefined) throw new Error(`Nobody joined: ${status} ${location}`);
	return token;
}

/** Where a socket for that token is opened. */
export function lineAddress(origin: string, token: string): string {
	return messageAddress(origin, token).replace('http', 'ws');
}

/** Where a single message is posted. */
export function messageAddress(origin: string, token: string): string {
	return `${origin}/live/${token}?v=${PROTOCOL}`;
}

/** Three thousand who join at once have waited six seconds. */
const PATIENCE_MS = 20_000;

type Posted = { readonly status: number; readonly location: string; readonly cookies: string };

function post(url: string, { fields }: { readonly fields: Fields }): Promise<Posted> {
	const body = new URLSearchParams(fields).toString();
	const headers = {
		'content-type': 'application/x-www-form-urlencoded',
		'content-length': String(Buffer.byteLength(body)),
		origin: new URL(url).origin,
		accept: 'text/html'
	};
	return new Promise((resolve, reject) => {
		const request = http.request(url, { method: 'POST', headers }, (response) => {
			response.resume();
			const { location = '', 'set-cookie': cookies = [] } = response.headers;
			const status = response.statusCode ?? 0;
			resolve({ status, location, cookies: cookies.join('\n') });
		});
		request.on('error', reject);
		request.setTimeout(PATIENCE_MS, () => {
			request.destroy(new Error(`No answer in ${PATIENCE_MS / 1000} s: POST ${url}`));
		});
		request.end(body);
	});
}
