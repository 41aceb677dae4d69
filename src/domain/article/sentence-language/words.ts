/** A set of the words of a text, so that long lists stay readable. */
export function words(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
