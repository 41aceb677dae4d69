/** The lines that are open to one room, by who looks. */
import type { PlayerId } from '#domain/room/player.ts';
import type { Viewer } from '#domain/room/view/view.ts';
import type { Bye } from '#formats/room-message.ts';
import type { Connection } from './port.ts';

export type Listener = { readonly viewer: Viewer; readonly connection: Connection };

export class Audience {
	#players = new Map<PlayerId, Listener[]>();
	#others = new Set<Listener>();

	get size(): number {
		return this.#players.size + this.#others.size;
	}

	/** Players with a line, each once. */
	get players(): Iterable<PlayerId> {
		return this.#players.keys();
	}

	get playerCount(): number {
		return this.#players.size;
	}

	/** Walls, remotes, spectators, and who is about to join. */
	get others(): Iterable<Listener> {
		return this.#others;
	}

	linesOf(player: PlayerId): readonly Listener[] {
		return this.#players.get(player) ?? [];
	}

	add(listener: Listener): void {
		const { viewer } = listener;
		if (viewer.role !== 'player') this.#others.add(listener);
		else this.#players.set(viewer.player, [...this.linesOf(viewer.player), listener]);
	}

	remove(listener: Listener): void {
		const { viewer } = listener;
		if (viewer.role !== 'player') {
			this.#others.delete(listener);
			return;
		}
		const left = this.linesOf(viewer.player).filter((one) => one !== listener);
		if (left.length > 0) this.#players.set(viewer.player, left);
		else this.#players.delete(viewer.player);
	}

	/** Each line says goodbye, and is none of the audience any more. */
	dismiss(why: Bye): void {
		const all = [...this.#others, ...[...this.#players.values()].flat()];
		this.#others.clear();
		this.#players.clear();
		for (const { connection } of all) connection.close(why);
	}
}
