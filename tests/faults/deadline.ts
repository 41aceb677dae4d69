/** A test that waits for ever says nothing: every wait of these has an end, and a sentence for it. */

const PATIENCE_MS = 20_000;

type Patience = {
	readonly ms?: number | undefined;
	/** What was waited for, and what was seen last. Asked for only when it did not come. */
	readonly missed: () => string;
};

/** The promise's own outcome, or a rejection once time is up. */
export async function within<Value>(
	waiting: Promise<Value>,
	{ ms = PATIENCE_MS, missed }: Patience
): Promise<Value> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(new Error(`Not within ${ms / 1000} s: ${missed()}`)), ms);
	});
	try {
		return await Promise.race([waiting, late]);
	} finally {
		clearTimeout(timer);
	}
}
