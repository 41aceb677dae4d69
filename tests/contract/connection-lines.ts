/** The rooms' end of every line, for tests of what carries them: remembers all, decides nothing. */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { Ack, ServerMessage } from '#formats/room-message.ts';
import type { Connection, Line, Lines, Pass } from '#server/live/port.ts';
import { PlayedRoom } from '../fixtures/played-room.ts';

/** Resolves what is waited for whenever something has happened, so that no test waits for a clock. */
export class Happenings {
	#checks = new Set<() => void>();

	readonly happened = (): void => {
		for (const check of [...this.#checks]) check();
	};

	until(isTrue: () => boolean): Promise<void> {
		return new Promise((resolve) => {
			const check = () => {
				if (!isTrue()) return;
				this.#checks.delete(check);
				resolve();
			};
			this.#checks.add(check);
			check();
		});
	}
}

export const FIRST_VIEW: ServerMessage = {
	kind: 'view',
	view: new PlayedRoom().join('ann').leadOn().sees('player', 'ann')
};

export function bytesOf(message: ServerMessage): Buffer {
	return Buffer.from(JSON.stringify(message));
}

export type FakeLine = {
	readonly token: string;
	readonly connection: Connection;
	/** How often it was told that it is closed: once, at the end. */
	closings: number;
};

/** Tokens that lead nowhere say why by their names; every other one leads to a seat. */
export class FakeLines implements Lines {
	/** In the order of their opening. */
	readonly lines: FakeLine[] = [];
	readonly #happenings: Happenings;
	readonly #texts: { readonly token: string; readonly text: string }[] = [];
	/** What the token "slow" waits for. */
	isReady = false;
	#isClosing = false;

	constructor(happenings: Happenings) {
		this.#happenings = happenings;
	}

	get standing(): readonly FakeLine[] {
		return this.lines.filter(({ closings }) => closings === 0);
	}

	/** Of one token, in the order of their arrival. */
	textsOf(token: string): readonly string[] {
		return this.#texts.filter((one) => one.token === token).map(({ text }) => text);
	}

	/** The only line that this token ever had. */
	lineOf(token: string): FakeLine {
		const [line, another] = this.lines.filter((one) => one.token === token);
		if (!line || another) throw new Error(`${token} has not had one line.`);
		return line;
	}

	async admit(token: string): Promise<Outcome<Pass, RefusalCode>> {
		if (token === 'slow') await this.#happenings.until(() => this.isReady);
		if (token === 'forged') return refuse('link-tampered');
		if (token === 'deleted') return refuse('room-gone');
		if (token === 'later') return refuse('store-failed');
		return accept({ room: 'room', viewer: { role: 'player', player: token } });
	}

	open(pass: Pass, connection: Connection): Line {
		const line: FakeLine = { token: tokenOf(pass), connection, closings: 0 };
		this.lines.push(line);
		connection.send(bytesOf(FIRST_VIEW));
		if (this.#isClosing) connection.close('restarting');
		this.#happenings.happened();
		return {
			receive: (text) => this.receive(pass, text),
			closed: () => {
				line.closings += 1;
				this.#happenings.happened();
			}
		};
	}

	async receive(pass: Pass, text: string): Promise<Ack> {
		this.#texts.push({ token: tokenOf(pass), text });
		this.#happenings.happened();
		return { kind: 'ack', ...readMessage(text) };
	}

	closeAll(): void {
		this.#isClosing = true;
		for (const { connection } of this.standing) connection.close('restarting');
	}
}

function tokenOf({ viewer }: Pass): string {
	return viewer.role === 'player' ? viewer.player : viewer.role;
}

function readMessage(text: string): Pick<Ack, 'id' | 'refusal'> {
	try {
		return { id: (JSON.parse(text) as { readonly id: string }).id };
	} catch {
		return { id: '', refusal: { code: 'message-malformed', message: '', advice: '' } };
	}
}
