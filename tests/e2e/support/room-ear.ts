// Someone at a room's line without a browser, over an event stream and requests: keeps every letter
// that comes down it, and comes back by itself when the stream is renewed.

import { setTimeout as wait } from 'node:timers/promises';
import type { RoomView } from '#domain/room/view/view.ts';
import type { Ack, HostMessage, PlayerMessage, ServerMessage } from '#formats/room-message.ts';
import { messageAddress } from '../../../scripts/lib/room-doors.ts';

export type Role = 'wall' | 'remote' | 'spectator' | 'player';
export type ViewOf<R extends Role> = Extract<RoomView, { readonly role: R }>;

type Unsigned<Message> = Message extends unknown ? Omit<Message, 'id'> : never;

const RETRY_MS = 250;

let said = 0;

export class Ear<R extends Role> {
	readonly token: string;
	readonly #role: R;
	readonly #origin: string;
	readonly #gone = new AbortController();
	readonly #watchers = new Set<() => void>();
	#view: RoomView | undefined;
	#heard = '';

	constructor(role: R, { origin, token }: { readonly origin: string; readonly token: string }) {
		this.token = token;
		this.#role = role;
		this.#origin = origin;
		void this.#listen();
	}

	/** The newest view that is so, now or later. */
	async sees(isSo: (view: ViewOf<R>) => boolean = () => true): Promise<ViewOf<R>> {
		// The role is the tag of a view.
		const isOwn = (view: RoomView): view is ViewOf<R> => view.role === this.#role;
		const view = await this.#until((one) => isOwn(one) && isSo(one));
		return view as ViewOf<R>;
	}

	/** Resolves once a view of that step, or of a later one, has come. */
	async reaches(step: number): Promise<void> {
		await this.#until((view) => 'shared' in view && view.shared.step >= step);
	}

	/** Done and safe; a refusal fails the test. A fast machine is asked to wait, and does. */
	async says(wish: Unsigned<HostMessage | PlayerMessage>): Promise<void> {
		const body = JSON.stringify({ ...wish, id: `ear-${said++}` });
		for (;;) {
			const { refusal } = await this.#post(body);
			if (refusal === undefined) return;
			if (refusal.code !== 'too-many-requests') throw new Error(`${wish.kind}: ${refusal.code}`);
			await wait(RETRY_MS);
		}
	}

	/** All that was heard since it was asked last. */
	take(): string {
		const heard = this.#heard;
		this.#heard = '';
		return heard;
	}

	leave(): void {
		this.#gone.abort();
	}

	async #post(body: string): Promise<Ack> {
		const response = await fetch(messageAddress(this.#origin, this.token), {
			method: 'POST',
			headers: { 'content-type': 'application/json', origin: this.#origin },
			body
		});
		// The route answers with an `Ack` and nothing else.
		return (await response.json()) as Ack;
	}

	async #until(isSo: (view: RoomView) => boolean): Promise<RoomView> {
		return new Promise((resolve) => {
			const look = () => {
				if (this.#view === undefined || !isSo(this.#view)) return;
				this.#watchers.delete(look);
				resolve(this.#view);
			};
			this.#watchers.add(look);
			look();
		});
	}

	async #listen(): Promise<void> {
		const { signal } = this.#gone;
		while (!signal.aborted) {
			try {
				const { body } = await fetch(messageAddress(this.#origin, this.token), { signal });
				if (body === null) throw new Error('The stream has no body');
				await this.#read(body.pipeThrough(new TextDecoderStream()));
			} catch (cause) {
				if (!signal.aborted) throw cause;
			}
		}
	}

	/** Events end with an empty line, and each of the data is one message. */
	async #read(stream: ReadableStream<string>): Promise<void> {
		let rest = '';
		for await (const chunk of stream) {
			this.#heard += chunk;
			const events = (rest + chunk).split('\n\n');
			rest = events.pop() ?? '';
			for (const event of events) this.#hear(event);
		}
	}

	#hear(event: string): void {
		const [, data] = /^data: (.+)$/m.exec(event) ?? [];
		if (data === undefined) return;
		// Our own server wrote it.
		const message = JSON.parse(data) as ServerMessage;
		if (message.kind === 'view') this.#view = message.view;
		if (message.kind === 'bye' && message.why === 'gone') this.leave();
		for (const look of this.#watchers) look();
	}
}
