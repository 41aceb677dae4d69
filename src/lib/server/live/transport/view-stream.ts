/**
 * A line over an event stream, for networks that let no socket through: views come down it as
 * server-sent events, and each message goes up as a request of its own (`posted-message.ts`).
 */
import type { Lines } from '../port.ts';
import { type Admission, admission } from './admission.ts';
import { type LineRequest, askedBy, refusalResponse } from './line-request.ts';
import { StreamConnection } from './stream-connection.ts';
import { TERMS, type Terms } from './terms.ts';

const HEADERS = {
	'content-type': 'text/event-stream; charset=utf-8',
	'cache-control': 'no-store, no-transform',
	// Asks proxies of the nginx kind not to collect what is meant to be seen at once.
	'x-accel-buffering': 'no'
};

/** What GET `/live/<token>` answers with. */
export async function streamViews(
	lines: Pick<Lines, 'admit' | 'open'>,
	asked: LineRequest,
	terms: Terms = TERMS
): Promise<Response> {
	const admitted = await admission(lines, askedBy(asked));
	if (admitted.kind === 'refused') return refusalResponse(admitted.refusal);
	return new Response(streamFor(lines, admitted, terms), { headers: HEADERS });
}

function streamFor(
	lines: Pick<Lines, 'open'>,
	admitted: Exclude<Admission, { readonly kind: 'refused' }>,
	terms: Terms
): ReadableStream<Uint8Array> {
	let connection: StreamConnection | undefined;
	return new ReadableStream<Uint8Array>(
		{
			start(controller) {
				connection = new StreamConnection(controller, terms);
				if (admitted.kind === 'bye') return connection.close(admitted.why);
				connection.carry(lines.open(admitted.pass, connection));
			},
			cancel: () => connection?.end()
		},
		new ByteLengthQueuingStrategy({ highWaterMark: terms.mostWaiting })
	);
}
