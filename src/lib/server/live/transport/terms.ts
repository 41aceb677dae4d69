/** The terms on which a transport keeps a connection; tests bring their own. */
import { LONGEST_MESSAGE } from '#formats/room-message.ts';
import { Rounds } from './rounds.ts';

export type Terms = {
	readonly rounds: Pick<Rounds, 'join' | 'leave'>;
	/** A connection with more bytes than this waiting to be sent is too slow (LINE-21). */
	readonly mostWaiting: number;
};

export const TERMS: Terms = { rounds: new Rounds(), mostWaiting: 1_048_576 };

/** Of one message. UTF-8 has at most three bytes to a character; a longer text is not even read. */
export const MOST_BYTES = 3 * LONGEST_MESSAGE;
