/**
 * The article as the room lets it be read (ROOM-74): an excerpt comes with its view, the whole is
 * fetched once and kept. Only in a browser.
 */
import type { Article } from '#domain/article/article.ts';
import type { RoomView } from '#domain/room/view/view.ts';

type Fetch = (address: string) => Promise<Response>;

export class RoomArticle {
	#whole = $state.raw<Article>();
	#isFetching = false;
	readonly #token: string;
	readonly #fetch: Fetch;

	constructor(token: string, fetch: Fetch) {
		this.#token = token;
		this.#fetch = fetch;
	}

	/** What may be shown of it now; undefined while it is on its way too. */
	shown(view: RoomView): Article | undefined {
		const reading = readingOf(view);
		if (reading === undefined || reading.kind === 'none') return undefined;
		return reading.kind === 'excerpt' ? reading.article : this.#whole;
	}

	/** The whole, once it has been fetched: a host looks up a sentence in it at any time. */
	get known(): Article | undefined {
		return this.#whole;
	}

	/** Fetches it where the view says that it may be read, and for a host always. A failure waits for the next view. */
	async follow(view: RoomView): Promise<void> {
		const isHosts = view.role === 'wall' || view.role === 'remote';
		const isOpen = isHosts || readingOf(view)?.kind === 'whole' || isFinished(view);
		if (!isOpen || this.#whole !== undefined || this.#isFetching) return;
		this.#isFetching = true;
		try {
			const response = await this.#fetch(`/live/${this.#token}/article`);
			// The route answers with an `Article` and nothing else.
			if (response.ok) this.#whole = (await response.json()) as Article;
		} catch {
			// Off the network: the line comes back with a view, and this is asked again.
		} finally {
			this.#isFetching = false;
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
