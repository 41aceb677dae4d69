/**
 * What goes over a live line, both ways, each message one JSON text. A client sends commands; the
 * server sends whole views, of which the newest wins, and says of each command what became of it.
 * What a player may say is read by another schema than what a host may say, so that no player's
 * message becomes a host's command.
 */
import type { Counts, RoomView } from '#domain/room/view/view.ts';
import type { HostCommand, PlayerCommand } from '#domain/room/command.ts';
import type { ExplainedRefusal } from './refusals.ts';

/** Part of the address of a line: a page from before an update is told to load itself anew. */
export const PROTOCOL = 1;

type WithoutPlayer<Command> = Command extends unknown ? Omit<Command, 'player'> : never;

/** Who sends it is known from the line. One joins by a form, not over a line. */
export type PlayerMessage = WithoutPlayer<Exclude<PlayerCommand, { readonly kind: 'join' }>>;

export type HostMessage = HostCommand;

export type ShownRefusal = Pick<ExplainedRefusal, 'code' | 'message' | 'advice'>;

/** What became of the command with that id. No refusal: it is done and safe in the store. */
export type Ack = {
	readonly kind: 'ack';
	/** Empty when the message had none that could be read. */
	readonly id: string;
	readonly refusal?: ShownRefusal;
};

/** Why a line ends. After all but `gone` and `outdated` the client comes back by itself. */
export type Bye = 'restarting' | 'too-much' | 'gone' | 'outdated';

export type ServerMessage =
	| { readonly kind: 'view'; readonly view: RoomView }
	/** For the view of that step: they change often, and nothing else with them. */
	| { readonly kind: 'counts'; readonly step: number; readonly counts: Counts }
	| Ack
	/** A sign of life, every `BEAT_MS`. */
	| { readonly kind: 'beat' }
	| { readonly kind: 'bye'; readonly why: Bye };

export const BEAT_MS = 10_000;

/** A line on which nothing was heard for so long is dead. */
export const SILENCE_MS = 25_000;

/** In characters. The longest honest message is a typed answer with its ids. */
export const LONGEST_MESSAGE = 8192;
