/** One version of a quiz, in the store's ids and lists. */
export function quizKey(slug: string, version: string): string {
	return `${slug}@${version}`;
}
