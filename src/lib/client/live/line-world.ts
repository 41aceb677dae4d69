/** All that a line needs of a browser, as an argument: tests bring a world of their own. */
import type { CarrierKind, OpenCarrier } from './carrier.ts';

/** Once, in so many milliseconds. The answer cancels it. */
export type After = (ms: number, act: () => void) => () => void;

/** Texts that outlive a refresh, in this tab. Where nothing can be kept, nothing is there. */
export type KeptTexts = {
	readonly read: (key: string) => string | undefined;
	/** Undefined removes it. */
	readonly keep: (key: string, text: string | undefined) => void;
};

export type LineWorld = {
	readonly carriers: Readonly<Record<CarrierKind, OpenCarrier>>;
	readonly after: After;
	/** In ms. Goes on while a phone sleeps, and may jump. */
	readonly now: () => number;
	/** At random, from 0 to below 1. */
	readonly chance: () => number;
	readonly kept: KeptTexts;
	/** Until the answer is called. */
	readonly watch: (signals: LineSignals) => () => void;
};

export type LineSignals = {
	/** The page is looked at again, or the network is back. */
	readonly wake: () => void;
	readonly offline: () => void;
};
