/**
 * Whether one slip of the finger makes `typed` of `meant`: a letter too many, a letter left out, a
 * wrong letter, or two neighbours swapped. Equal words are no slip. Linear in the length.
 * Source: Damerau 1964, "A technique for computer detection and correction of spelling errors",
 * Communications of the ACM 7(3), the four single errors.
 */
export function isOneSlip(typed: string, meant: string): boolean {
	const one = [...typed];
	const other = [...meant];
	const start = commonStart(one, other);
	const end = commonStart(one.slice(start).toReversed(), other.slice(start).toReversed());
	const left = one.slice(start, one.length - end);
	const right = other.slice(start, other.length - end);
	if (left.length === 0 && right.length === 0) return false;
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function commonStart(one: readonly string[], other: readonly string[]): number {
	const differs = one.findIndex((letter, index) => letter !== other[index]);
	return differs < 0 ? one.length : differs;
}
