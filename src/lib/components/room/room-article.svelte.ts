/**
 * The article as the room lets it be read (ROOM-74): an excerpt comes with its view, the whole is
 * fetched once and kept. Only in a browser.
 */
import type { Article } from '#domain/article/article.ts';
import type { RoomView } from '#domain/room/view/view.ts';
import { type Fetch, WholeArticle } from '#lib/client/live/whole-article.svelte.ts';

export class RoomArticle {
	readonly #article: WholeArticle;

	constructor(token: string, fetch: Fetch) {
		this.#article = new WholeArticle(token, undefined, fetch);
	}

	/** What may be shown of it now; undefined while it is on its way too. */
	shown(view: RoomView): Article | undefined {
		const reading = readingOf(view);
		if (reading === undefined || reading.kind === 'none') return undefined;
		return reading.kind === 'excerpt' ? reading.article : this.known;
	}

	/** The whole, once it has been fetched: a host looks up a sentence in it at any time. */
	get known(): Article | undefined {
		return this.#article.whole;
	}

	/**
	 * Fetches it where the view says that it may be read, and for a host always. A failure waits for
	 * the next view.
	 */
	async follow(view: RoomView): Promise<void> {
		const isHosts = view.role === 'wall' || view.role === 'remote';
		if (isHosts || readingOf(view)?.kind === 'whole' || isFinished(view)) {
			await this.#article.want();
		}
	}
}

function readingOf(view: RoomView) {
	if (!('shared' in view)) return undefined;
	const { stage } = view.shared;
	return 'reading' in stage ? stage.reading : undefined;
}

function isFinished(view: RoomView): boolean {
	return 'shared' in view && view.shared.phase === 'finished';
}
