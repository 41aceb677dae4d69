/**
 * How much one sender may send. A class sits behind one address, so the limits on an address are
 * guards against floods; what one player may do is limited by attempt, or by browser where there
 * is no attempt yet.
 */
import { RateLimiterMemory } from 'rate-limiter-flexible';

export type LimitKind = 'submit' | 'start' | 'nickname';

type Allowance = { readonly points: number; readonly duration: number };

/** So many in so many seconds. */
const PER_SUBJECT: Readonly<Record<LimitKind, Allowance>> = {
	submit: { points: 60, duration: 10 },
	start: { points: 30, duration: 60 },
	nickname: { points: 10, duration: 60 }
};

/** A thousand pupils behind one address: each answers within ten seconds, starts and names once. */
const PER_ADDRESS: Readonly<Record<LimitKind, Allowance>> = {
	submit: { points: 3000, duration: 10 },
	start: { points: 1500, duration: 60 },
	nickname: { points: 1500, duration: 60 }
};

export type Sender = {
	readonly address: string;
	/** The attempt's id, or the browser's. */
	readonly subject: string;
};

export type Limits = {
	/** True: go on. False: too much, refuse with `too-many-requests`. */
	readonly admit: (kind: LimitKind, sender: Sender) => Promise<boolean>;
};

export function createLimits(): Limits {
	const kinds = {
		submit: limiters('submit'),
		start: limiters('start'),
		nickname: limiters('nickname')
	};
	return {
		async admit(kind, { address, subject }) {
			const { byAddress, bySubject } = kinds[kind];
			return (await hasRoom(byAddress, address)) && (await hasRoom(bySubject, subject));
		}
	};
}

function limiters(kind: LimitKind) {
	return {
		byAddress: new RateLimiterMemory(PER_ADDRESS[kind]),
		bySubject: new RateLimiterMemory(PER_SUBJECT[kind])
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
