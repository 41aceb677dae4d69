/**
 * How much one sender may send. A class sits behind one address, so the limits on an address are
 * guards against floods; what one player may do is limited by attempt, or by browser where there
 * is no attempt yet.
 */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { networkOf } from './network-of.ts';
import { outsideRequests } from './outside-requests.ts';

export type LimitKind =
	| 'submit'
	| 'start'
	| 'nickname'
	| 'room'
	| 'join'
	/** A desk is opened, read or asked for drafts, saved, published. */
	| 'desk-open'
	| 'desk-read'
	| 'desk-save'
	| 'desk-publish';

type Allowance = { readonly points: number; readonly duration: number };

/** So many in so many seconds. */
const PER_SUBJECT: Readonly<Record<LimitKind, Allowance>> = {
	submit: { points: 60, duration: 10 },
	start: { points: 30, duration: 60 },
	nickname: { points: 10, duration: 60 },
	room: { points: 10, duration: 60 },
	join: { points: 20, duration: 60 },
	'desk-open': { points: 10, duration: 60 },
	'desk-read': { points: 120, duration: 60 },
	'desk-save': { points: 120, duration: 60 },
	'desk-publish': { points: 10, duration: 60 }
};

/**
 * A thousand pupils behind one address: each answers within ten seconds, starts, names and joins
 * once. A school's teachers open rooms, and their desks beside each other.
 */
const PER_ADDRESS: Readonly<Record<LimitKind, Allowance>> = {
	submit: { points: 3000, duration: 10 },
	start: { points: 1500, duration: 60 },
	nickname: { points: 1500, duration: 60 },
	room: { points: 100, duration: 60 },
	join: { points: 3000, duration: 60 },
	// The longest text takes most of a second to draft from.
	'desk-open': { points: 40, duration: 60 },
	'desk-read': { points: 600, duration: 60 },
	'desk-save': { points: 1200, duration: 60 },
	'desk-publish': { points: 60, duration: 60 }
};

/**
 * Wrong codes of rooms: a class that misreads the wall stays below. Who tries them one by one from
 * one address needs five months, in the mean, to find one of ten rooms that run all that time.
 */
const WRONG_CODES = {
	bySubject: { points: 10, duration: 600 },
	byAddress: { points: 300, duration: 600 }
};

export type Sender = {
	readonly address: string;
	/** The attempt's id, the browser's, or the desk's token. */
	readonly subject: string;
};

/** Of one sender who types the codes of rooms. */
export type Guesses = {
	/**
	 * True: refuse with `code-tries-used-up`, whatever the code. Ask before the code is looked up: a
	 * right one that still worked would make the door an oracle.
	 */
	readonly isBlocked: () => Promise<boolean>;
	/** The code was wrong. */
	readonly failed: () => Promise<void>;
};

export type Limits = {
	/** True: go on. False: too much, refuse with `too-many-requests`. */
	readonly admit: (kind: LimitKind, sender: Sender) => Promise<boolean>;
	/** Before and after each code that is typed; right ones cost nothing. */
	readonly guess: (sender: Sender) => Guesses;
};

export function createLimits(): Limits {
	const kinds = {
		submit: limiters('submit'),
		start: limiters('start'),
		nickname: limiters('nickname'),
		room: limiters('room'),
		join: limiters('join'),
		'desk-open': limiters('desk-open'),
		'desk-read': limiters('desk-read'),
		'desk-save': limiters('desk-save'),
		'desk-publish': limiters('desk-publish')
	};
	const wrongCodes = {
		byAddress: new RateLimiterMemory(WRONG_CODES.byAddress),
		bySubject: new RateLimiterMemory(WRONG_CODES.bySubject)
	};
	return {
		async admit(kind, { address, subject }) {
			const { byAddress, bySubject } = kinds[kind];
			return (await hasRoom(byAddress, networkOf(address))) && (await hasRoom(bySubject, subject));
		},
		guess: ({ address, subject }) => ({
			async isBlocked() {
				const { byAddress, bySubject } = wrongCodes;
				return (
					(await isUsedUp(byAddress, networkOf(address))) || (await isUsedUp(bySubject, subject))
				);
			},
			async failed() {
				await hasRoom(wrongCodes.byAddress, networkOf(address));
				await hasRoom(wrongCodes.bySubject, subject);
			}
		})
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
		// It keeps a timer for each key.
		await outsideRequests(() => limiter.consume(key));
		return true;
	} catch (reason) {
		if (reason instanceof Error) throw reason;
		return false;
	}
}

async function isUsedUp(limiter: RateLimiterMemory, key: string): Promise<boolean> {
	return (await limiter.get(key))?.remainingPoints === 0;
}
