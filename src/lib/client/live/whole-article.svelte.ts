/**
 * The whole article, fetched once when the room says that it may be read. Only in a browser; the
 * server hands over what it wrote into the page.
 */
import type { Article } from '#domain/article/article.ts';

export type Fetch = (address: string) => Promise<Response>;

export class WholeArticle {
	whole = $state.raw<Article>();
	/** The last try came to nothing. */
	hasFailed = $state(false);
	#isFetching = false;
	readonly #address: string;
	readonly #fetch: Fetch;

	constructor(token: string, written: Article | undefined, fetch: Fetch) {
		this.#address = `/live/${token}/article`;
		this.#fetch = fetch;
		this.whole = written;
	}

	async want(): Promise<void> {
		if (this.whole !== undefined || this.#isFetching) return;
		this.#isFetching = true;
		try {
			const response = await this.#fetch(this.#address);
			// The route answers with an `Article` and nothing else.
			if (response.ok) this.whole = (await response.json()) as Article;
			this.hasFailed = !response.ok;
		} catch {
			// Off the network: the player, or the next view, tries again.
			this.hasFailed = true;
		} finally {
			this.#isFetching = false;
		}
	}
}
