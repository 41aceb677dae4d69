/** Time as an argument: the room service reads the clock and waits through this alone. */
import { outsideRequests } from '../outside-requests.ts';

export type Cancel = () => void;

export type Timers = {
	/** Milliseconds since the epoch. */
	readonly now: () => number;
	/** Once, in so many milliseconds, at most `LONGEST_WAIT_MS`. */
	readonly after: (ms: number, run: () => void) => Cancel;
	readonly every: (ms: number, run: () => void) => Cancel;
	/** When what is under way in this turn of the loop is done. */
	readonly soon: (run: () => void) => void;
};

/** What `setTimeout` can hold; a longer wait would end at once. */
export const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** None of them keeps the process alive. */
export function systemTimers(): Timers {
	return {
		now: () => Date.now(),
		after(ms, run) {
			const timer = outsideRequests(() => setTimeout(run, ms).unref());
			return () => clearTimeout(timer);
		},
		every(ms, run) {
			const timer = outsideRequests(() => setInterval(run, ms).unref());
			return () => clearInterval(timer);
		},
		soon: (run) => void outsideRequests(() => setImmediate(run))
	};
}
