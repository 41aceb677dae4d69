/**
 * How much one address or browser may send. A class sits behind one address, so the limit on an
 * address is a guard against floods only; what one player may do is limited by the browser's id.
 */
import { RateLimiterMemory } from 'rate-limiter-flexible';

export type LimitKind = 'submit' | 'start' | 'nickname';

const PER_BROWSER: Readonly<
	Record<LimitKind, { readonly points: number; readonly duration: number }>
> = {
	submit: { points: 60, duration: 10 },
	start: { points: 30, duration: 60 },
	nickname: { points: 10, duration: 60 }
};

/** A thousand pupils behind one address, each answering within the same ten seconds. */
const PER_ADDRESS = { points: 3000, duration: 10 };

export type Limits = {
	/** True: go on. False: too much, refuse with `too-many-requests`. */
	admit(
		kind: LimitKind,
		sender: { readonly address: string; readonly browserId?: string }
	): Promise<boolean>;
};

export function createLimits(): Limits {
	const address = new RateLimiterMemory(PER_ADDRESS);
	const browser = {
		submit: new RateLimiterMemory(PER_BROWSER.submit),
		start: new RateLimiterMemory(PER_BROWSER.start),
		nickname: new RateLimiterMemory(PER_BROWSER.nickname)
	};
	return {
		async admit(kind, sender) {
			const passed = [await hasRoom(address, sender.address)];
			if (sender.browserId !== undefined)
				passed.push(await hasRoom(browser[kind], sender.browserId));
			return passed.every(Boolean);
		}
	};
}

/** The library says "no room" by rejecting with its own result object, never with an `Error`. */
async function hasRoom(limiter: RateLimiterMemory, key: string): Promise<boolean> {
	try {
		await limiter.consume(key);
		return true;
	} catch (reason) {
		if (reason instanceof Error) throw reason;
		return false;
	}
}
