/** The text of one client message, before anybody reads it. */
import { type Ack, LONGEST_MESSAGE } from '#formats/room-message.ts';
import { refusedAck } from './frames.ts';

/** UTF-8 has at most three bytes to a character; a bit more room lets an ack name its message. */
export const MOST_BYTES = 4 * LONGEST_MESSAGE;

export type Receive = (text: string) => Promise<Ack>;

/** LINE-12: the answer to any text, a too long one as well. */
export async function receiveText(text: string, receive: Receive): Promise<Ack> {
	if (text.length <= LONGEST_MESSAGE) return receive(text);
	return refusedAck({ code: 'message-too-long' }, idIn(text));
}

/** Of a message that nobody will read: without it the sender would send it again and again. */
function idIn(text: string): string {
	try {
		const message: unknown = JSON.parse(text);
		const hasId = typeof message === 'object' && message !== null && 'id' in message;
		return hasId && typeof message.id === 'string' ? message.id.slice(0, 100) : '';
	} catch {
		return '';
	}
}
