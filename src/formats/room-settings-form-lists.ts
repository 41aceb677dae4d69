/** A list that a host writes, one name a line: seats of a class, or teams. */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { fitName, sameName } from '#domain/room/names.ts';

export const MOST_NAMES = 200;
export const MOST_TEAMS = 12;

export type ListRefusal = 'name-unfit' | 'listed-twice' | 'list-too-long';

/**
 * In the order written, without empty lines and spaces around. Two names that a class cannot tell
 * apart when they are read out are the same. The refusal's detail is the line.
 */
export function readNameList(text: string, most: number): Outcome<readonly string[], ListRefusal> {
	const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
	if (lines.length > most) return refuse('list-too-long');
	const names = new Map<string, string>();
	for (const line of lines) {
		const fit = HIDDEN.test(line) ? refuse('name-unfit', line) : fitName(line);
		if (!fit.ok) return refuse('name-unfit', line.trim());
		if (names.has(sameName(fit.value))) return refuse('listed-twice', fit.value);
		names.set(sameName(fit.value), fit.value);
	}
	return accept([...names.values()]);
}

/** Controls, and marks that turn the writing direction: never part of a name. */
const HIDDEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
