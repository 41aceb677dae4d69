import type { Counts, RoomView } from '#domain/room/view/view.ts';
import type { Ack, Bye, HostMessage, PlayerMessage, ServerMessage } from '#formats/room-message.ts';
import type { Connection, Line, Lines, Pass } from '../port.ts';

/** For tests: a connection that keeps what it is sent. */
export class FakeConnection implements Connection {
	readonly frames: Buffer[] = [];
	bye: Bye | undefined;
	#line: Line | undefined;

	static open(lines: Lines, pass: Pass): FakeConnection {
		const connection = new FakeConnection();
		connection.#line = lines.open(pass, connection);
		return connection;
	}

	send(message: Buffer): void {
		if (this.bye === undefined) this.frames.push(message);
	}

	close(why: Bye): void {
		this.bye ??= why;
		this.#line?.closed();
	}

	/** The network has gone: nobody says goodbye. */
	drop(): void {
		this.#line?.closed();
	}

	say(message: PlayerMessage | HostMessage): Promise<Ack> {
		return this.sayText(JSON.stringify(message));
	}

	sayText(text: string): Promise<Ack> {
		if (this.#line === undefined) throw new Error('The connection is not open.');
		return this.#line.receive(text);
	}

	forget(): void {
		this.frames.length = 0;
	}

	get messages(): readonly ServerMessage[] {
		// Whoever sends it promises so.
		return this.frames.map((frame) => JSON.parse(frame.toString()) as ServerMessage);
	}

	get views(): readonly RoomView[] {
		return this.messages.flatMap((one) => (one.kind === 'view' ? [one.view] : []));
	}

	get counts(): readonly Counts[] {
		return this.messages.flatMap((one) => (one.kind === 'counts' ? [one.counts] : []));
	}

	/** The newest view, which must be of that role. */
	sees<Role extends RoomView['role']>(role: Role): Extract<RoomView, { readonly role: Role }> {
		const view = this.views.at(-1);
		if (view?.role !== role) throw new Error(`Sees as ${view?.role}, not as ${role}.`);
		// The role of a view is its tag.
		return view as Extract<RoomView, { readonly role: Role }>;
	}
}
