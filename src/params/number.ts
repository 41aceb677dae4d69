/** Questions are numbered from 1 in addresses. */
export function match(param: string): boolean {
	return /^[1-9]\d{0,3}$/.test(param);
}
