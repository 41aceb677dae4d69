/** What carries a line's messages, seen from a browser: a socket, or an event stream and requests. */
import type { ServerMessage } from '#formats/room-message.ts';

export type CarrierKind = 'socket' | 'stream';

/** What the browser's end is told. Nothing is told any more after `close`. */
export type CarrierEvents = {
	/** From now on messages may be sent. */
	readonly opened: () => void;
	readonly heard: (message: ServerMessage) => void;
	/** The server wants another carrier in this one's place, soon (LINE-24). */
	readonly renew: () => void;
	/** It is over, or never came to be: which of them, a browser does not say. Told once. */
	readonly ended: () => void;
};

export type Carrier = {
	/** The text of one message. Messages arrive in order. */
	readonly send: (text: string) => void;
	readonly close: () => void;
};

export type OpenCarrier = (events: CarrierEvents) => Carrier;

const KINDS: ReadonlySet<string> = new Set<ServerMessage['kind']>([
	'view',
	'counts',
	'ack',
	'beat',
	'bye'
]);

/** Undefined for what is no message: a portal's page, say, in a network that wants a login. */
export function readServerMessage(data: unknown): ServerMessage | undefined {
	try {
		const message: unknown = JSON.parse(String(data));
		// Our own server wrote it, by the protocol that this line asked for.
		return isMessage(message) ? (message as ServerMessage) : undefined;
	} catch {
		return undefined;
	}
}

function isMessage(value: unknown): boolean {
	return (
		typeof value === 'object' &&
		value !== null &&
		'kind' in value &&
		typeof value.kind === 'string' &&
		KINDS.has(value.kind)
	);
}
