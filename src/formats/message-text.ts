/** The text of one client's message, read by the schema of those who may send it. */
import * as v from 'valibot';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { LONGEST_MESSAGE } from './room-message.ts';

export type MessageText<Message> = {
	/** Also of a message that is not taken; empty where it has none. */
	readonly id: string;
	readonly message: Outcome<Message, 'message-malformed' | 'message-too-long'>;
};

/** What a sender may call its message. */
export const messageId = v.pipe(v.string(), v.regex(/^[\w.:-]{1,64}$/));

/** An id that somebody has chosen, or a question's place: bounded, not known to exist. */
export const shortId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(80));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const withId = v.object({ id: messageId });

export function readMessageText<Message>(
	text: string,
	schema: v.GenericSchema<unknown, Message>
): MessageText<Message> {
	if (text.length > LONGEST_MESSAGE) return { id: '', message: refuse('message-too-long') };
	const value = parsed(text);
	const id = idOf(value);
	const read = v.safeParse(schema, value, { abortEarly: true });
	if (read.success) return { id, message: accept(read.output) };
	return { id, message: refuse('message-malformed', v.getDotPath(read.issues[0]) ?? '') };
}

/** For the answer to a message that is not read any further. */
export function readMessageId(text: string): string {
	return text.length > LONGEST_MESSAGE ? '' : idOf(parsed(text));
}

function idOf(value: unknown): string {
	const named = v.safeParse(withId, value);
	return named.success ? named.output.id : '';
}

/** Undefined is what no message is. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
