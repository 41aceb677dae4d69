export function isAcceptedText(given: string, accepted: readonly string[]): boolean {
	return accepted.includes(given.trim());
}
