// The people of a room, each with a browser of their own, on a network that lets sockets through or
// does not.

import { type Browser, type BrowserContext, type Page } from '@playwright/test';
import { test as withOrigin } from './test.ts';

export type Network =
	| 'open'
	/** A firewall drops them: a socket never opens, and nobody says so. */
	| 'sockets-unanswered'
	/** A proxy takes them for plain requests and cuts them. */
	| 'sockets-cut';

export type Carrier = 'socket' | 'stream';

export type Person = {
	readonly page: Page;
	/** What their lines to rooms went over so far, in the order they were opened. */
	readonly carriers: readonly Carrier[];
};

export type People = {
	/** At the class's projector. */
	readonly atWall: () => Promise<Person>;
	/** With a phone of that width in CSS pixels. */
	readonly withPhone: (width: 360 | 390, network?: Network) => Promise<Person>;
	/** At a computer without a mouse, in a narrow window. */
	readonly withKeys: () => Promise<Person>;
};

export const test = withOrigin.extend<{ readonly people: People }>({
	people: async ({ browser }, use) => {
		const contexts: BrowserContext[] = [];
		const come = async (options: Options, network?: Network) => {
			const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
			contexts.push(context);
			return person(context, network);
		};
		await use({
			atWall: () => come({ viewport: { width: 1920, height: 1080 } }),
			withPhone: (width, network) => come(phone(width), network),
			withKeys: () => come({ viewport: { width: 390, height: 844 } })
		});
		await Promise.all(contexts.map((context) => context.close()));
	}
});

type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

function phone(width: number): Options {
	return { viewport: { width, height: 740 }, isMobile: true, hasTouch: true };
}

async function person(context: BrowserContext, network: Network = 'open'): Promise<Person> {
	const page = await context.newPage();
	const carriers: Carrier[] = [];
	page.on('websocket', () => carriers.push('socket'));
	page.on('request', (request) => {
		if (request.resourceType() === 'eventsource') carriers.push('stream');
	});
	if (network === 'sockets-unanswered') await context.addInitScript(giveNoSocket);
	if (network === 'sockets-cut') {
		await context.routeWebSocket(/\/live\//, (socket) => void socket.close());
	}
	return { page, carriers };
}

/** In the page: a socket that stays as it is. */
function giveNoSocket() {
	class UnansweredSocket extends EventTarget {
		readonly readyState = 0;
		send() {}
		close() {}
	}
	Object.assign(window, { WebSocket: UnansweredSocket });
}
