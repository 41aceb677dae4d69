/**
 * Between the rooms and what carries them. A transport offers a `Connection` and is given a `Line`;
 * it knows nothing of rooms, and rooms know nothing of sockets. One contract suite runs on every
 * transport: tests/contract/connection.ts.
 */
import type { Selection } from '#domain/attempt/selection.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Outcome } from '#domain/refusal.ts';
import type { Game } from '#domain/room/decide.ts';
import type { RoomSettings } from '#domain/room/settings.ts';
import type { RoomView, Viewer } from '#domain/room/view/view.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { Ack, Bye } from '#formats/room-message.ts';

/**
 * One open line to one viewer, whatever carries it. Nothing here throws or waits. Signs of life
 * (`beat`) are sent over it like any message; it ends by itself when nobody is at the other end.
 */
export interface Connection {
	/**
	 * Sends the JSON text of one `ServerMessage`, in order. The same buffer may be given to many
	 * connections. One that has too much waiting to be sent is dropped without a word (LINE-21).
	 */
	send(message: Buffer): void;
	/** Says why, then ends. Safe to call twice. */
	close(why: Bye): void;
}

/** The room's end of a connection. */
export interface Line {
	/**
	 * One message of the client's; answers with what is to be sent back to it. Whatever the text is,
	 * it never rejects. An accepted command is durable when this resolves.
	 */
	receive(text: string): Promise<Ack>;
	/** The connection has ended, for whatever reason. Safe to call twice. */
	closed(): void;
}

/** Whom a token speaks for, its seal checked. */
export type Pass = { readonly room: string; readonly viewer: Viewer };

export interface Lines {
	/** Before anything is opened for it. Cheap: a forged token costs one hash. */
	admit(token: string): Promise<Outcome<Pass, RefusalCode>>;
	/** Begins to send views, the first one at once. */
	open(pass: Pass, connection: Connection): Line;
	/**
	 * One message that came by itself, beside an event stream: what `Line.receive` promises, for
	 * whoever holds the pass. Neither opens nor needs a line.
	 */
	receive(pass: Pass, text: string): Promise<Ack>;
	/** Every line says goodbye as `restarting`; later ones are closed at once. */
	closeAll(): void;
}

/** What a host is told about a room besides its view. */
export type RoomFacts = {
	readonly room: string;
	/** What players type, six characters. */
	readonly code: string;
	readonly openedAt: number;
	/** When the room ends by itself if nothing more happens in it; null once it has ended. */
	readonly endsAt: number | null;
	/** When it is deleted with all that is theirs, if nothing more happens in it. */
	readonly deletedAt: number;
};

export type NewRoomWish = {
	readonly quiz: Quiz;
	readonly selection: Selection;
	readonly settings: RoomSettings;
};

export type JoinWish = {
	/** As typed; read and filtered here. Left out where names are generated. */
	readonly name?: string;
	readonly team?: number;
	/** Of the browser that joins again: the same seat, also after a removal. */
	readonly seat?: string;
};

/** Each is a secret link's last part. `remote` leads as well; `spectator` only looks. */
export type RoomTokens = {
	readonly host: string;
	readonly remote: string;
	readonly spectator: string;
};

/** All rooms of this server. */
export interface Live extends Lines {
	openRoom(wish: NewRoomWish): Promise<Outcome<RoomFacts, RefusalCode>>;
	/** The room that a code leads to, however it was typed; `code-unknown` when none. */
	findRoom(code: string): Promise<Outcome<RoomFacts, RefusalCode>>;
	facts(room: string): Promise<Outcome<RoomFacts, RefusalCode>>;
	tokens(room: string): RoomTokens;
	/** The view as a page is loaded, before a line is open. */
	view(pass: Pass): Promise<Outcome<RoomView, RefusalCode>>;
	/** Takes a seat, or returns to one; answers with its token. Durable when this resolves. */
	join(room: string, wish: JoinWish): Promise<Outcome<string, RefusalCode>>;
	/** For the report, the article and a player's own result: holds keys, never sent as it is. */
	game(room: string): Promise<Outcome<Game, RefusalCode>>;
	/** The host deletes the room with all that is theirs. Its lines say goodbye as `gone`. */
	remove(room: string): Promise<Outcome<void, RefusalCode>>;
	close(): Promise<void>;
}
