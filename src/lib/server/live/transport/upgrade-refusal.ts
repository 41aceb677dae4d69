import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Refusal } from '#domain/refusal.ts';
import { type RefusalCode, explain } from '#formats/refusals.ts';

/** Answers a request for an upgrade in plain HTTP, and ends the connection. */
export function refuseUpgrade(socket: Duplex, refusal: Refusal<RefusalCode>): void {
	const { status, ...shown } = explain(refusal);
	const body = Buffer.from(JSON.stringify(shown));
	const head = [
		`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
		'connection: close',
		'content-type: application/json',
		`content-length: ${body.length}`
	];
	socket.once('finish', () => socket.destroy());
	socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]));
}
