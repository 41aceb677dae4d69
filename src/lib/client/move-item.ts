/** The items with the one at `from` taken out and put in at `to`. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
	const moved = items.slice(from, from + 1);
	const rest = items.toSpliced(from, 1);
	return rest.toSpliced(to, 0, ...moved);
}

/**
 * The place, counted from 0, that the pointer at height `y` gives to the row at `from`: behind the
 * rows whose middle lies above it. Rows of different heights do not swap to and fro that way.
 */
export function placeAt(
	y: number,
	rows: readonly Pick<DOMRect, 'top' | 'bottom'>[],
	from: number
): number {
	const others = rows.toSpliced(from, 1);
	return others.filter(({ top, bottom }) => (top + bottom) / 2 < y).length;
}
