/** Reads a number as people write it; undefined when it is none. Placeholder until its rules land. */
export function readNumber(text: string): number | undefined {
	const digits = text.replaceAll(/[\s,]/g, '');
	return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}
