/**
 * What goes over the lines of a room at one moment, as bytes. What viewers share is written once:
 * a player's frame is the shared bytes with their own few behind them, and all walls have one frame.
 */
import type { Game } from '#domain/room/decide.ts';
import { type Broadcast, broadcast } from '#domain/room/view/project.ts';
import { sharedView } from '#domain/room/view/shared-view.ts';
import type { RoomView, Viewer } from '#domain/room/view/view.ts';
import type { ServerMessage } from '#formats/room-message.ts';

export class Frames {
	readonly game: Game;
	readonly at: number;
	#viewOf: Broadcast;
	#shared: string | undefined;
	#playerHead: Buffer | undefined;
	#byRole = new Map<Viewer['role'], Buffer>();

	constructor(game: Game, at: number) {
		this.game = game;
		this.at = at;
		this.#viewOf = broadcast(game, at);
	}

	view(viewer: Viewer): RoomView {
		return this.#viewOf(viewer);
	}

	/** One `ServerMessage` of kind `view`. */
	of(viewer: Viewer): Buffer {
		if (viewer.role === 'player') return this.#made(this.#viewOf(viewer));
		const known = this.#byRole.get(viewer.role);
		if (known !== undefined) return known;
		const made = this.#made(this.#viewOf(viewer));
		this.#byRole.set(viewer.role, made);
		return made;
	}

	/** One of kind `counts`, for every viewer. */
	counts(): Buffer {
		const { step, counts } = sharedView(this.game, this.at);
		return frameOf({ kind: 'counts', step, counts });
	}

	#made(view: RoomView): Buffer {
		switch (view.role) {
			case 'player':
				return joined(this.#headForPlayers(view.shared), `,"own":${JSON.stringify(view.own)}}}`);
			case 'wall':
			case 'remote':
			case 'spectator': {
				const { role, shared, ...rest } = view;
				const head = `${opening(role, this.#sharedText(shared))},`;
				return Buffer.from(`${head}${JSON.stringify(rest).slice(1)}}`);
			}
			case 'guest':
			case 'outside':
				return frameOf({ kind: 'view', view });
		}
	}

	#headForPlayers(shared: object): Buffer {
		return (this.#playerHead ??= Buffer.from(opening('player', this.#sharedText(shared))));
	}

	#sharedText(shared: object): string {
		return (this.#shared ??= JSON.stringify(shared));
	}
}

/** The bytes of any message that is the same for whoever gets it. */
export function frameOf(message: ServerMessage): Buffer {
	return Buffer.from(JSON.stringify(message));
}

function opening(role: RoomView['role'], sharedText: string): string {
	return `{"kind":"view","view":{"role":"${role}","shared":${sharedText}`;
}

function joined(head: Buffer, tail: string): Buffer {
	const frame = Buffer.allocUnsafe(head.length + Buffer.byteLength(tail));
	head.copy(frame);
	frame.write(tail, head.length);
	return frame;
}
