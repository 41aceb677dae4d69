/** What a player may send over a line, and nothing else. Who it is from is known from the line. */
import * as v from 'valibot';
import { CONFIDENCES } from '#domain/attempt/attempt.ts';
import { answerSchema } from './answer-schema.ts';
import { type MessageText, count, messageId, readMessageText, shortId } from './message-text.ts';
import type { PlayerMessage } from './room-message.ts';

const id = messageId;
const asking = { index: count, redo: count };

const schema: v.GenericSchema<unknown, PlayerMessage> = v.variant('kind', [
	v.strictObject({ kind: v.literal('ready'), id }),
	v.strictObject({
		...{ kind: v.literal('answer'), id },
		...asking,
		answer: answerSchema,
		confidence: v.exactOptional(v.picklist(CONFIDENCES))
	}),
	v.strictObject({ kind: v.literal('point'), id, ...asking, sentence: v.nullable(shortId) }),
	v.strictObject({ kind: v.literal('go-on'), id, index: count }),
	v.strictObject({ kind: v.literal('object'), id, ...asking, sentence: shortId })
]);

export function readPlayerMessage(text: string): MessageText<PlayerMessage> {
	return readMessageText(text, schema);
}
