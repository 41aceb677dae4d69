/** The items with the one at `from` taken out and put in at `to`. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
	const moved = items.slice(from, from + 1);
	const rest = items.toSpliced(from, 1);
	return rest.toSpliced(to, 0, ...moved);
}
