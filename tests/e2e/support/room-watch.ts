// Everybody who could be told too much of a room: the host's wall, the remote, a spectator and two
// players, by event stream, by socket and by page. Reads every letter that comes to them.

import type { Page } from '@playwright/test';
import type { ServerMessage } from '#formats/room-message.ts';
import { joinRoom } from '../../../scripts/lib/room-doors.ts';
import * as http from './over-http.ts';
import { Ear, type Role } from './room-ear.ts';
import type { Player, Room } from './room-robots.ts';

export type Told = {
	readonly name: string;
	/** As it came. */
	readonly raw: string;
	/** As it reads. */
	readonly text: string;
};

/** Begins the names of what comes to the player who answers: their own answer comes back. */
export const ANSWERING = 'answering';

export function told(name: string, raw: string): Told {
	return { name, raw, text: http.plain(raw) };
}

type Ears = Readonly<Record<string, Pick<Ear<Role>, 'take' | 'leave' | 'reaches'>>>;

type Watched = { readonly name: string; readonly path: string; readonly cookie?: string };

export class Watch {
	readonly #room: Room;
	readonly #ears: Ears;
	readonly #frames: Frames;
	readonly #pages: readonly Watched[];
	readonly #tokens: readonly string[];

	/** The page becomes that of a second player, who follows and gives no answers. */
	static async begin(room: Room, { player, page }: { player: Player; page: Page }): Promise<Watch> {
		const { origin, code, host } = room;
		const cookie = `host-${code}=${host.token}`;
		const { body } = await http.get(`${origin}/wall/${code}`, { cookie });
		const { body: open } = await http.get(`${origin}/wall/${code}`);
		const seat = await joinRoom(origin, { code });
		const frames = new Frames(page);
		await page.goto(`/seat/${seat}`);
		const remote = found(body, /\/remote\/([\w.-]+)/);
		const spectator = found(open, /token:\s*"([\w.-]+)"/);
		return new Watch(room, {
			frames,
			ears: {
				...{ [`${ANSWERING} seat`]: player, wall: host },
				remote: new Ear('remote', { origin, token: remote }),
				spectator: new Ear('spectator', { origin, token: spectator })
			},
			pages: [
				{ name: 'wall', path: `/wall/${code}`, cookie },
				{ name: 'wall without controls', path: `/wall/${code}` },
				{ name: 'remote', path: `/remote/${remote}` },
				{ name: `${ANSWERING} seat`, path: `/seat/${player.token}` },
				{ name: 'idle seat', path: `/seat/${seat}` }
			],
			tokens: [player.token, spectator]
		});
	}

	constructor(
		room: Room,
		parts: {
			readonly ears: Ears;
			readonly frames: Frames;
			readonly pages: readonly Watched[];
			readonly tokens: readonly string[];
		}
	) {
		this.#room = room;
		this.#ears = parts.ears;
		this.#frames = parts.frames;
		this.#pages = parts.pages;
		this.#tokens = parts.tokens;
	}

	async everything(): Promise<readonly Told[]> {
		return [...(await this.lines()), ...(await this.pages()), ...(await this.#articles())];
	}

	/** What each was told since the last time, up to the step that the host sees. */
	async lines(): Promise<readonly Told[]> {
		const { shared } = await this.#room.host.sees();
		const ears = Object.entries(this.#ears).map(async ([name, ear]) => {
			await ear.reaches(shared.step);
			return told(`${name}, stream`, ear.take());
		});
		await this.#frames.reach(shared.step);
		return [...(await Promise.all(ears)), told('idle seat, socket', this.#frames.take())];
	}

	/** What each page says to who loads it now, with and without a script. */
	async pages(): Promise<readonly Told[]> {
		return Promise.all(
			this.#pages.map(async ({ name, path, cookie }) => {
				const headers = cookie === undefined ? {} : { cookie };
				const html = await http.get(`${this.#room.origin}${path}`, headers);
				const data = await http.get(`${this.#room.origin}${path}/__data.json`, headers);
				if (html.status !== 200 || data.status !== 200) throw new Error(`${name} is not there`);
				return told(name, `${html.body}\n${data.body}`);
			})
		);
	}

	/** The article, for who asks for it now. */
	async #articles(): Promise<readonly Told[]> {
		return Promise.all(
			this.#tokens.map(async (token) => {
				const { body } = await http.get(`${this.#room.origin}/live/${token}/article`);
				return told('article', body);
			})
		);
	}

	end(): void {
		for (const ear of Object.values(this.#ears)) ear.leave();
	}
}

/** What comes down the sockets of a page. */
class Frames {
	#text = '';
	#step = -1;
	#watchers = new Set<() => void>();

	constructor(page: Page) {
		page.on('websocket', (socket) => {
			socket.on('framereceived', ({ payload }) => this.#hear(payload.toString()));
		});
	}

	async reach(step: number): Promise<void> {
		return new Promise((resolve) => {
			const look = () => {
				if (this.#step < step) return;
				this.#watchers.delete(look);
				resolve();
			};
			this.#watchers.add(look);
			look();
		});
	}

	take(): string {
		const text = this.#text;
		this.#text = '';
		return text;
	}

	#hear(payload: string): void {
		this.#text += `${payload}\n`;
		// Our own server wrote it.
		const message = JSON.parse(payload) as ServerMessage;
		if (message.kind === 'view' && 'shared' in message.view) this.#step = message.view.shared.step;
		for (const look of this.#watchers) look();
	}
}

function found(body: string, pattern: RegExp): string {
	const [, token] = pattern.exec(body) ?? [];
	if (token === undefined) throw new Error(`Nothing on the page is like ${pattern.source}`);
	return token;
}
