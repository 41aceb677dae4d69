/** All players of a game at once: who has seen which step when, and what was acknowledged. */
import type { WebSocket } from 'ws';

/** Within the first part of a view, whatever else it holds. */
const STEP = /"step":(\d+)/;
const ACK = '{"kind":"ack"';
const VIEW = '{"kind":"view"';

type Player = {
	readonly socket: WebSocket;
	step: number;
	onAck: () => void;
};

export class Crowd {
	bytes = 0;
	#views = { count: 0, bytes: 0 };
	#players: Player[] = [];
	#onStep: (player: Player) => void = () => undefined;

	/** When the player's first view is there. */
	async take(socket: WebSocket): Promise<void> {
		const player: Player = { socket, step: -1, onAck: () => undefined };
		this.#players.push(player);
		await new Promise<void>((resolve) => {
			socket.on('message', (data: Buffer) => {
				this.#read(player, data);
				if (player.step >= 0) resolve();
			});
			socket.resume();
		});
	}

	countFromHere(): void {
		this.bytes = 0;
		this.#views = { count: 0, bytes: 0 };
	}

	/** Of a view on average. */
	get viewBytes(): number {
		return Math.round(this.#views.bytes / this.#views.count);
	}

	/** The latest that anybody has seen. */
	get step(): number {
		return Math.max(...this.#players.map(({ step }) => step));
	}

	/** Milliseconds from the act until each player has a view of a later step. */
	async whenShown(act: () => void): Promise<readonly number[]> {
		const before = this.step;
		const shown: number[] = [];
		const start = performance.now();
		const all = new Promise<void>((resolve) => {
			this.#onStep = ({ step }) => {
				if (step <= before) return;
				shown.push(performance.now() - start);
				if (shown.length === this.#players.length) resolve();
			};
		});
		act();
		await all;
		return shown;
	}

	/** All at once. Milliseconds until each was told that the answer is safe. */
	async answer(text: string): Promise<readonly number[]> {
		return Promise.all(
			this.#players.map(async (player, at) => {
				const start = performance.now();
				player.socket.send(text.replace('ID', `answer-${at}-${player.step}`));
				await new Promise<void>((resolve) => (player.onAck = resolve));
				return performance.now() - start;
			})
		);
	}

	#read(player: Player, data: Buffer): void {
		this.bytes += data.length;
		const head = data.toString('latin1', 0, VIEW.length);
		if (head.startsWith(ACK)) {
			if (data.includes('"refusal"')) throw new Error(data.toString());
			return player.onAck();
		}
		if (head !== VIEW) return;
		this.#views.count += 1;
		this.#views.bytes += data.length;
		const step = Number(STEP.exec(data.toString('latin1', 0, 1500))?.[1]);
		if (step === player.step) return;
		player.step = step;
		this.#onStep(player);
	}
}
