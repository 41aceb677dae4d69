import { expect, it, vi } from 'vitest';
import { PlayedRoom, RIGHT } from '../../../../tests/fixtures/played-room.ts';
import { SAMPLE_ARTICLE } from '../../../../tests/fixtures/sample-article.ts';
import { RoomArticle } from './room-article.svelte.ts';

function fetching(...replies: readonly (() => Promise<Response>)[]) {
	const fetch = vi.fn<(address: string) => Promise<Response>>();
	for (const reply of replies) fetch.mockImplementationOnce(reply);
	return { fetch, article: new RoomArticle('token', fetch) };
}

const found = () => Promise.resolve(Response.json(SAMPLE_ARTICLE));
const asking = (book: 'open' | 'memory') => new PlayedRoom({ book }).join('ann').leadOn();

it('ROOM-74 the whole article is fetched once', async () => {
	const { fetch, article } = fetching(found);
	const view = asking('open').sees('wall');
	expect(article.shown(view)).toBeUndefined();
	await article.follow(view);
	await article.follow(asking('open').answer('ann', RIGHT).sees('wall'));
	expect(article.shown(view)).toEqual(SAMPLE_ARTICLE);
	expect(fetch.mock.calls).toEqual([['/live/token/article']]);
});

it('ROOM-74 from memory nothing is fetched for who only looks, and a reveal brings its excerpt', async () => {
	const { fetch, article } = fetching();
	const room = asking('memory');
	await article.follow(room.sees('spectator'));
	expect(article.shown(room.sees('spectator'))).toBeUndefined();
	const revealed = room.leadOn(2).sees('spectator');
	await article.follow(revealed);
	expect(article.shown(revealed)?.paragraphs.length).toBeGreaterThan(0);
	expect(fetch).not.toHaveBeenCalled();
});

it('ROOM-74 from memory a host knows the article, and the wall does not show it', async () => {
	const { article } = fetching(found);
	const view = asking('memory').sees('wall');
	await article.follow(view);
	expect(article.known).toEqual(SAMPLE_ARTICLE);
	expect(article.shown(view)).toBeUndefined();
});

it('asks again with the next view when the network failed', async () => {
	const { fetch, article } = fetching(() => Promise.reject(new TypeError('offline')), found);
	const view = asking('open').sees('wall');
	await article.follow(view);
	expect(article.known).toBeUndefined();
	await article.follow(view);
	expect(article.known).toEqual(SAMPLE_ARTICLE);
	expect(fetch).toHaveBeenCalledTimes(2);
});
