/**
 * What a host does, from the wall or the remote: each press becomes one command for the moment that
 * was on the screen, so that two presses, or two hosts, do not lead on twice (ROOM-11).
 */
import type { RoomLine, RoomWish } from '#lib/client/live/room-line.svelte.ts';
import type { ShownRefusal } from '#lib/client/shown-refusal.ts';
import type { HostView } from './host-words.ts';

export type SendWish = RoomLine['send'];

type OfKind<Kind extends RoomWish['kind']> = Extract<RoomWish, { readonly kind: Kind }>;

const EXTENSION_MS = 15_000;

export class HostDesk {
	/** Of the last command, until the next one or until it is put away. */
	refusal = $state.raw<ShownRefusal>();
	readonly #view: () => HostView;
	readonly #send: SendWish;

	constructor(view: () => HostView, send: SendWish) {
		this.#view = view;
		this.#send = send;
	}

	readonly leadOn = () => this.#lead('lead-on');
	readonly lock = () => this.#lead('lock');
	readonly skip = () => this.#lead('skip');
	readonly redo = () => this.#lead('redo');
	readonly jump = (to: number) => this.say({ kind: 'jump', to, step: this.#step });
	readonly end = () => this.say({ kind: 'end' });
	readonly putAway = () => (this.refusal = undefined);

	readonly extend = () => {
		return this.say({ kind: 'extend', byMs: EXTENSION_MS, step: this.#step });
	};

	readonly pauseOrResume = () => {
		const { shared, controls } = this.#view();
		const kind = shared.isPaused ? 'resume' : 'pause';
		return this.say({ kind, pauses: controls.pauses });
	};

	readonly lockLobby = () => {
		return this.say({ kind: 'lock-lobby', isLocked: !this.#view().controls.isLobbyLocked });
	};

	can(what: HostView['controls']['can'][number]): boolean {
		return this.#view().controls.can.includes(what);
	}

	/** True once it is done and safe. */
	async say(wish: RoomWish): Promise<boolean> {
		this.refusal = undefined;
		const { refusal } = await this.#send(wish);
		this.refusal = refusal;
		return refusal === undefined;
	}

	#lead(kind: OfKind<'lead-on' | 'lock' | 'skip' | 'redo'>['kind']): Promise<boolean> {
		return this.say({ kind, step: this.#step });
	}

	get #step(): number {
		return this.#view().controls.step;
	}
}
