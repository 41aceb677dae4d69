import type { Json } from './port.ts';

/** The value as JSON, taken at once, so that the caller may go on changing it. */
export function jsonText(value: Json): string {
	// JSON.stringify answers with undefined for what has no JSON form, whatever its type says.
	const text: string | undefined = JSON.stringify(value);
	if (text === undefined) throw new TypeError(`Not a JSON value: ${typeof value}`);
	return text;
}
