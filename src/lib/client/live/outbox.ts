/**
 * What has been said and not yet acknowledged (LINE-60 to LINE-64). It outlives an outage and a
 * refresh; the server knows a message that it has seen before by its id.
 */
import { type Ack, LONGEST_MESSAGE, type ShownRefusal } from '#formats/room-message.ts';
import { TOO_LONG } from '#formats/room-refusals.ts';
import type { After, KeptTexts } from './line-world.ts';

type Unsent = { readonly id: string; readonly text: string };

/** The server may take the very same message a little later. */
const FOR_LATER: ReadonlySet<ShownRefusal['code']> = new Set([
	'too-many-requests',
	'store-full',
	'store-read-only',
	'store-failed',
	'store-closed'
] as const);

const RETRY_MS = 1000;
const LONGEST_RETRY_MS = 10_000;

export type OutboxOptions = {
	readonly kept: KeptTexts;
	readonly key: string;
	readonly after: After;
	/** Only called while the line is open. */
	readonly transmit: (text: string) => void;
	readonly onCount: (unsent: number) => void;
	/** The server's word on what an earlier page of this tab had said: nobody here waits for it. */
	readonly onLate: (ack: Ack, text: string) => void;
};

export class Outbox {
	readonly #options: OutboxOptions;
	#unsent: readonly Unsent[] | undefined;
	#waiting = new Map<string, (ack: Ack) => void>();
	#isOpen = false;
	#refusals = 0;
	#cancelRetry: (() => void) | undefined;

	constructor(options: OutboxOptions) {
		this.#options = options;
	}

	/** Counts what an earlier page of this tab has left; it is sent once the line is open. */
	restore(): void {
		this.#options.onCount(this.#all().length);
	}

	/** Resolves with the server's word, whenever that comes. */
	async add(message: { readonly id: string }): Promise<Ack> {
		const { id } = message;
		const text = JSON.stringify(message);
		if (text.length > LONGEST_MESSAGE) return tooLong(id);
		this.#set([...this.#all(), { id, text }]);
		if (this.#isOpen) this.#options.transmit(text);
		return new Promise((resolve) => this.#waiting.set(id, resolve));
	}

	/** Everything again, in order: nobody knows what had arrived before. */
	opened(): void {
		this.#isOpen = true;
		for (const { text } of this.#all()) this.#options.transmit(text);
	}

	closed(): void {
		this.#isOpen = false;
		this.#cancelRetry?.();
		this.#cancelRetry = undefined;
	}

	acknowledged(ack: Ack): void {
		if (ack.refusal && FOR_LATER.has(ack.refusal.code)) return this.#retryLater();
		this.#refusals = 0;
		const said = this.#all().find(({ id }) => id === ack.id);
		this.#set(this.#all().filter(({ id }) => id !== ack.id));
		const settle = this.#waiting.get(ack.id);
		this.#waiting.delete(ack.id);
		if (settle !== undefined) settle(ack);
		else if (said !== undefined) this.#options.onLate(ack, said.text);
	}

	/** One wait for all that was refused: more of them would make it worse. */
	#retryLater(): void {
		if (this.#cancelRetry || !this.#isOpen) return;
		const ms = Math.min(RETRY_MS * 2 ** this.#refusals++, LONGEST_RETRY_MS);
		this.#cancelRetry = this.#options.after(ms, () => {
			this.#cancelRetry = undefined;
			this.opened();
		});
	}

	/** With what an earlier page of this tab has left, which goes first. */
	#all(): readonly Unsent[] {
		return (this.#unsent ??= readUnsent(this.#options.kept.read(this.#options.key)));
	}

	#set(unsent: readonly Unsent[]): void {
		this.#unsent = unsent;
		const { kept, key, onCount } = this.#options;
		kept.keep(key, unsent.length > 0 ? JSON.stringify(unsent) : undefined);
		onCount(unsent.length);
	}
}

function tooLong(id: string): Ack {
	const { message, advice } = TOO_LONG;
	return { kind: 'ack', id, refusal: { code: 'message-too-long', message, advice } };
}

function readUnsent(stored: string | undefined): readonly Unsent[] {
	try {
		const list: unknown = JSON.parse(stored ?? '[]');
		return Array.isArray(list) ? list.filter(isUnsent) : [];
	} catch {
		return [];
	}
}

function isUnsent(value: unknown): value is Unsent {
	return (
		typeof value === 'object' &&
		value !== null &&
		'id' in value &&
		typeof value.id === 'string' &&
		'text' in value &&
		typeof value.text === 'string'
	);
}
