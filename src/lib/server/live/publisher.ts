/**
 * Sends what has changed: at once to everybody when what all share is another, at once to a player
 * who acted, and a few times a second what merely counts up.
 */
import type { Game } from '#domain/room/decide.ts';
import type { PlayerId } from '#domain/room/player.ts';
import type { Viewer } from '#domain/room/view/view.ts';
import type { Audience, Listener } from './audience.ts';
import { Frames } from './frames.ts';
import type { News } from './news.ts';
import { Pace } from './pace.ts';
import type { Timers } from './timers.ts';

/** Of walls, remotes and spectators; and of counts alone to players. */
const WALL_EVERY_MS = 250;
const PLAYERS_EVERY_MS = 1000;

type Options = {
	readonly game: () => Game;
	readonly audience: Audience;
	readonly timers: Timers;
};

export class Publisher {
	#options: Options;
	#frames: Frames | undefined;
	#due = nothingDue();
	#isSoon = false;
	#walls: Pace;
	#wallCounts: Pace;
	#playerCounts: Pace;

	constructor(options: Options) {
		this.#options = options;
		const { timers } = options;
		const onWall = { everyMs: WALL_EVERY_MS, isFirstAtOnce: true };
		// The first of a class that answers at once would cost a message to each of them.
		const onPhones = { everyMs: PLAYERS_EVERY_MS, isFirstAtOnce: false };
		this.#walls = new Pace(timers, onWall, () => this.#sendWalls());
		this.#wallCounts = new Pace(timers, onWall, () => this.#sendCountsToWalls());
		this.#playerCounts = new Pace(timers, onPhones, () => this.#sendCountsToPlayers());
	}

	/** Goes out when the acknowledgements of what was read with it have gone. */
	tell(news: News): void {
		if (news.kind === 'none') return;
		this.#due = joined(this.#due, news);
		if (this.#isSoon) return;
		this.#isSoon = true;
		this.#options.timers.soon(() => this.#publish());
	}

	/** The frames of this moment, shared by all who ask while nothing changes. */
	frames(): Frames {
		const now = this.#options.timers.now();
		const game = this.#options.game();
		const known = this.#frames;
		if (known?.at === now && known.game.room === game.room) return known;
		return (this.#frames = new Frames(game, now));
	}

	/** Nothing is due any more: all of it has gone out, or nobody is there. */
	satisfied(): void {
		for (const pace of [this.#walls, this.#wallCounts, this.#playerCounts]) pace.satisfied();
	}

	#publish(): void {
		const { isForEverybody, players, isForWalls, areCountsDue } = this.#due;
		this.#due = nothingDue();
		this.#isSoon = false;
		if (isForEverybody) return this.#sendAll();
		const frames = this.frames();
		for (const player of players) this.#sendOwn(player, frames);
		if (isForWalls) this.#walls.request();
		else if (areCountsDue) this.#wallCounts.request();
		if (areCountsDue) this.#playerCounts.request();
	}

	/** The wall first, for all look at it; the remote last, for its roster counts the whole class. */
	#sendAll(): void {
		this.satisfied();
		const frames = this.frames();
		this.#sendViews(frames, ({ role }) => role !== 'remote');
		for (const player of this.#options.audience.players) this.#sendOwn(player, frames);
		this.#sendViews(frames, ({ role }) => role === 'remote');
	}

	#sendOwn(player: PlayerId, frames: Frames): void {
		const lines = this.#options.audience.linesOf(player);
		if (lines.length > 0) send(lines, frames.of({ role: 'player', player }));
	}

	/** With the counts in it. */
	#sendWalls(): void {
		this.#wallCounts.satisfied();
		this.#sendViews(this.frames(), () => true);
	}

	#sendViews(frames: Frames, isFor: (viewer: Viewer) => boolean): void {
		for (const { viewer, connection } of this.#options.audience.others) {
			if (isFor(viewer)) connection.send(frames.of(viewer));
		}
	}

	#sendCountsToWalls(): void {
		const { others } = this.#options.audience;
		const counted = [...others].filter(({ viewer }) => viewer.role !== 'guest');
		if (counted.length > 0) send(counted, this.frames().counts());
	}

	#sendCountsToPlayers(): void {
		const { audience } = this.#options;
		if (audience.playerCount === 0) return;
		const counts = this.frames().counts();
		for (const player of audience.players) send(audience.linesOf(player), counts);
	}
}

type Due = {
	readonly isForEverybody: boolean;
	readonly players: Set<PlayerId>;
	readonly isForWalls: boolean;
	readonly areCountsDue: boolean;
};

function nothingDue(): Due {
	return { isForEverybody: false, players: new Set(), isForWalls: false, areCountsDue: false };
}

function joined(due: Due, news: Exclude<News, { readonly kind: 'none' }>): Due {
	if (news.kind === 'everybody') return { ...due, isForEverybody: true };
	if (news.player !== null) due.players.add(news.player);
	return {
		...due,
		isForWalls: due.isForWalls || news.isWallOther,
		areCountsDue: due.areCountsDue || news.areCountsOther
	};
}

function send(listeners: Iterable<Listener>, frame: Buffer): void {
	for (const { connection } of listeners) connection.send(frame);
}
