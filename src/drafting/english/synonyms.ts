/** Names that mean one and the same, a line each: a text may change between them. */
import { phrases } from './word-lists.ts';

/** Small letters, no dots, no "the". */
const LINES: readonly ReadonlySet<string>[] = [
	phrases(`us, usa, united states, united states of america, america`),
	phrases(`uk, united kingdom, britain, great britain`),
	phrases(`un, united nations`),
	phrases(`eu, european union`)
];

/** The first name of the line that a name stands in, or the name itself. */
export function oneNameOf(key: string): string {
	const line = LINES.find((names) => names.has(key));
	return line?.values().next().value ?? key;
}
