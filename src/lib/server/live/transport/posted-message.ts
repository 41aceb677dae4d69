/** One message beside an event stream. The reply is its ack, whatever became of it. */
import type { Refusal } from '#domain/refusal.ts';
import type { Ack } from '#formats/room-message.ts';
import { type RefusalCode, explain } from '#formats/refusals.ts';
import { readAtMost } from '../../read-body.ts';
import { refusing } from '../hear.ts';
import type { Lines } from '../port.ts';
import { admission } from './admission.ts';
import { type LineRequest, NOT_KEPT, askedBy } from './line-request.ts';
import { MOST_BYTES } from './terms.ts';

/**
 * What POST `/live/<token>` answers with: 200 and the ack of a message that reached the room, else
 * the status of what kept it from there, and an ack that says so.
 */
export async function takeMessage(
	lines: Pick<Lines, 'admit' | 'receive'>,
	asked: LineRequest
): Promise<Response> {
	const admitted = await admission(lines, askedBy(asked));
	if (admitted.kind !== 'admitted') return refused(admitted.refusal);
	const text = await readAtMost(MOST_BYTES, asked.request);
	if (text === undefined) return refused({ code: 'message-too-long' });
	return reply(await lines.receive(admitted.pass, text), 200);
}

function refused(refusal: Refusal<RefusalCode>): Response {
	return reply(refusing('', refusal), explain(refusal).status);
}

function reply(ack: Ack, status: number): Response {
	return Response.json(ack, { status, headers: NOT_KEPT });
}
