/** Closed-loop measuring: so many clients, each submitting again once it is answered. */

export interface Contender {
	/** One durable submit by the client of this number. */
	submit(client: number): Promise<void>;
	close(): Promise<void>;
}

export type Speed = {
	readonly perSecond: number;
	readonly p50Ms: number;
	readonly p99Ms: number;
	readonly maxMs: number;
};

export type Measuring = {
	readonly atOnce: number;
	readonly durationMs: number;
	readonly isOver?: () => boolean;
};

export async function measure(
	contender: Contender,
	{ atOnce, durationMs, isOver = () => false }: Measuring
): Promise<Speed> {
	await round(contender, atOnce);
	const latencies: number[] = [];
	const start = performance.now();
	const runClient = async (client: number): Promise<void> => {
		while (performance.now() - start < durationMs && !isOver()) {
			const submitted = performance.now();
			await contender.submit(client);
			latencies.push(performance.now() - submitted);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, (_, client) => runClient(client)));
	return speedOf(latencies, performance.now() - start);
}

/** Warms up. */
async function round(contender: Contender, atOnce: number): Promise<void> {
	await Promise.all(Array.from({ length: atOnce }, (_, client) => contender.submit(client)));
}

function speedOf(latencies: readonly number[], elapsedMs: number): Speed {
	const sorted = Float64Array.from(latencies).sort();
	const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
	return {
		perSecond: (latencies.length / elapsedMs) * 1000,
		p50Ms: at(0.5),
		p99Ms: at(0.99),
		maxMs: at(1)
	};
}
