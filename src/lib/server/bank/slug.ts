/** A folder's name that can stand in an address: lower-case words and figures joined by hyphens. */
export function isSlug(name: string): boolean {
	return name.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}
