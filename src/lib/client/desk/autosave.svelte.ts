/**
 * Saves a desk by itself: a moment after the last change, whole, naming the revision that it started
 * from. What is not yet acknowledged lies in the browser's own storage too, so that a refresh or a
 * dead network loses nothing. Another tab that saved in between is a conflict, and a person decides.
 */
import type { Desk } from '#domain/desk/desk.ts';
import type { SaveReply, SaveRequest } from '#formats/desk-view.ts';
import type { SaveAnswer, SavePorts, SaveState } from './save-ports.ts';

/** Long enough that a run of key presses is one save. */
const PAUSE_MS = 700;
const RETRY_MS = [2000, 4000, 8000, 15_000, 30_000] as const;
const OFFLINE = 'the server cannot be reached. It is kept in this browser and tried again.';

export class Autosave {
	state = $state.raw<SaveState>({ kind: 'saved', at: undefined });
	#revision: number;
	/** Not yet acknowledged. */
	#pending = $state.raw<Desk>();
	#theirRevision: number | undefined;
	#isSending = false;
	#tries = 0;
	#cancel: (() => void) | undefined;
	readonly #ports: SavePorts;

	constructor(revision: number, ports: SavePorts) {
		this.#revision = revision;
		this.#ports = ports;
	}

	get isUnsaved(): boolean {
		return this.#pending !== undefined;
	}

	/** To be called after every change. */
	change(desk: Desk): void {
		this.#pending = desk;
		this.#keep();
		if (this.state.kind === 'conflict') return;
		this.state = { kind: 'saving' };
		this.#tries = 0;
		this.#plan(PAUSE_MS);
	}

	/** What is open goes out at once; true when nothing is unsaved afterwards. */
	async flush(): Promise<boolean> {
		while (this.#pending !== undefined && this.state.kind !== 'conflict') {
			const before = this.#pending;
			await this.#send();
			if (this.#pending === before) return false;
		}
		return this.#pending === undefined;
	}

	/** What a former visit could not send any more. Another revision than its own is a conflict. */
	resume({ revision, desk }: SaveRequest, theirs: Desk): void {
		if (revision === this.#revision) return this.change(desk);
		this.#pending = desk;
		this.#theirRevision = this.#revision;
		this.state = { kind: 'conflict', theirs };
	}

	keepMine(): void {
		if (this.#pending === undefined) return;
		this.#revision = this.#theirRevision ?? this.#revision;
		this.state = { kind: 'saving' };
		this.#keep();
		this.#plan(0);
	}

	/** What the other tab has saved, to go on with. */
	takeTheirs(): Desk | undefined {
		if (this.state.kind !== 'conflict') return undefined;
		const { theirs } = this.state;
		this.#revision = this.#theirRevision ?? this.#revision;
		this.#pending = undefined;
		this.#ports.forget();
		this.state = { kind: 'saved', at: undefined };
		return theirs;
	}

	/** No longer waits for anything. */
	stop(): void {
		this.#cancel?.();
	}

	#keep() {
		if (this.#pending !== undefined) {
			this.#ports.keep({ revision: this.#revision, desk: this.#pending });
		}
	}

	#plan(ms: number) {
		this.#cancel?.();
		this.#cancel = this.#ports.later(ms, () => void this.#send());
	}

	async #send(): Promise<void> {
		const desk = this.#pending;
		if (desk === undefined || this.#isSending) return;
		this.#cancel?.();
		this.#isSending = true;
		this.state = { kind: 'saving' };
		const answer = await this.#ports.send({ revision: this.#revision, desk });
		this.#isSending = false;
		this.#settle(desk, answer);
	}

	#settle(desk: Desk, answer: SaveAnswer | undefined) {
		if (answer === undefined) return this.#tryAgain(OFFLINE);
		const { reply, isTemporary } = answer;
		if (reply.ok) return this.#acknowledge(desk, reply);
		if (reply.desk !== undefined && reply.revision !== undefined) {
			this.#theirRevision = reply.revision;
			this.state = { kind: 'conflict', theirs: reply.desk };
		} else if (isTemporary) this.#tryAgain(reply.message);
		else this.state = { kind: 'refused', message: reply.message };
	}

	#acknowledge(desk: Desk, { revision, savedAt }: Extract<SaveReply, { ok: true }>) {
		this.#revision = revision;
		this.#tries = 0;
		if (this.#pending !== desk) {
			this.#keep();
			return this.#plan(PAUSE_MS);
		}
		this.#pending = undefined;
		this.#ports.forget();
		this.state = { kind: 'saved', at: savedAt };
	}

	#tryAgain(message: string) {
		this.state = { kind: 'failed', message };
		const pause = RETRY_MS[Math.min(this.#tries, RETRY_MS.length - 1)] ?? PAUSE_MS;
		this.#tries += 1;
		this.#plan(pause);
	}
}
