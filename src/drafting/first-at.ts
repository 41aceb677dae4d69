/**
 * Index of the first of those that starts there or later; their number where none does.
 * They have to be in order. Cost: logarithmic.
 */
export function firstAt(inOrder: readonly { readonly start: number }[], start: number): number {
	let low = 0;
	let high = inOrder.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		// The middle of two indexes of the list is one of them.
		if (inOrder[middle]!.start < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
