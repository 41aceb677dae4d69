/** What a host may send over a line, from the wall or the remote. */
import * as v from 'valibot';
import { type MessageText, count, messageId, readMessageText, shortId } from './message-text.ts';
import type { HostMessage } from './room-message.ts';

const id = messageId;
const step = count;
const player = shortId;

/** An hour on top of a question's time is none any more. */
const LONGEST_EXTENSION_MS = 3_600_000;

const schema: v.GenericSchema<unknown, HostMessage> = v.variant('kind', [
	v.strictObject({ kind: v.literal('lead-on'), id, step }),
	v.strictObject({ kind: v.literal('lock'), id, step }),
	v.strictObject({ kind: v.literal('skip'), id, step }),
	v.strictObject({ kind: v.literal('redo'), id, step }),
	v.strictObject({ kind: v.literal('jump'), id, step, to: count }),
	v.strictObject({
		...{ kind: v.literal('extend'), id, step },
		byMs: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_EXTENSION_MS))
	}),
	v.strictObject({ kind: v.literal('pause'), id, pauses: count }),
	v.strictObject({ kind: v.literal('resume'), id, pauses: count }),
	v.strictObject({ kind: v.literal('end'), id }),
	v.strictObject({ kind: v.literal('lock-lobby'), id, isLocked: v.boolean() }),
	v.strictObject({
		...{ kind: v.literal('rename'), id, player },
		name: v.pipe(v.string(), v.maxLength(240))
	}),
	v.strictObject({ kind: v.literal('remove'), id, player, isBlocked: v.boolean() }),
	v.strictObject({
		...{ kind: v.literal('accommodate'), id, player },
		accommodation: v.strictObject({
			timeFactor: v.nullable(v.number()),
			hasLargerText: v.boolean(),
			hasSimplerView: v.boolean()
		})
	}),
	v.strictObject({ kind: v.literal('move'), id, player, team: count }),
	v.strictObject({
		...{ kind: v.literal('rule'), id, player, index: count, redo: count },
		ruling: v.picklist(['both-right', 'dropped', 'kept'])
	})
]);

export function readHostMessage(text: string): MessageText<HostMessage> {
	return readMessageText(text, schema);
}
