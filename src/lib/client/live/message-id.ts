const BYTES = 12;

/** As good as unique. Not by `randomUUID`, which a class on plain http does not have. */
export function newMessageId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
