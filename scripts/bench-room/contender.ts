/** What the load client needs to know of a server to play a game on it. Plain data: it is sent. */

export type Contender = {
	readonly kind: 'ours' | 'bare';
	readonly origin: string;
	readonly players: number;
	readonly questions: number;
};

/** Times in milliseconds, one for each player and occasion. */
export type Played = {
	/** From the first request until the last player had a first view. */
	readonly joinMs: number;
	/** From the host's command to the bytes of the new view at a player. */
	readonly fanOutMs: readonly number[];
	/** From a player's answer to its acknowledgement, all answering at once. */
	readonly ackMs: readonly number[];
	/** Received by all players together, from the first question to the end. */
	readonly bytes: number;
	/** Of a view at a player, on average. */
	readonly viewBytes: number;
};

/** From the load client to the bench, over the channel between the processes. */
export type LoadMessage =
	/** Everybody is in; the client waits until it is told to go on. */
	{ readonly kind: 'joined' } | ({ readonly kind: 'played' } & Played);
