import type { Cue } from './cues/cue.ts';
import type { NameRun } from './name-run.ts';

/** Wordings of a text that share a word: "Ada Vane" and "Vane". */
export type NameKin = {
	readonly alone: ReadonlySet<string>;
	/** Of these a title was seen. */
	readonly titled: ReadonlySet<string>;
	/** Last and first words of names of several words. */
	readonly lasts: ReadonlySet<string>;
	readonly firsts: ReadonlySet<string>;
	readonly initials: ReadonlySet<string>;
};

export function kinOf(byKey: ReadonlyMap<string, readonly NameRun[]>): NameKin {
	const keys = [...byKey.keys()];
	const long = keys.filter((key) => key.includes(' '));
	return {
		alone: new Set(keys.filter((key) => !key.includes(' '))),
		titled: new Set(keys.filter((key) => byKey.get(key)?.some(({ title }) => title !== undefined))),
		lasts: new Set(long.map(lastWord)),
		firsts: new Set(long.map((key) => key.split(' ')[0] ?? '')),
		initials: new Set(long.map(initialsOf))
	};
}

/** Id of the cue that holds for all names of a report on sport. */
export const SPORT = 'sport';

/** Like the cues of one mention, but told by the other names of the text. */
export const KIN_CUES: readonly Pick<Cue, 'id' | 'reason'>[] = [
	{ id: 'surname-again', reason: 'its last word stands alone elsewhere' },
	{ id: 'titled-again', reason: 'its last word has a title elsewhere' },
	{ id: 'part-of-name', reason: 'ends a longer name elsewhere' },
	{ id: 'first-of-name', reason: 'begins a longer name elsewhere' },
	{ id: 'stands-for-name', reason: 'the first letters of a longer name' },
	{ id: SPORT, reason: 'in a report on sport' }
];

/** Ids of the cues that hold for a name. */
export function kinCues(key: string, kin: NameKin): readonly string[] {
	if (key.includes(' ')) {
		return [
			...(kin.alone.has(lastWord(key)) ? ['surname-again'] : []),
			...(kin.titled.has(lastWord(key)) ? ['titled-again'] : [])
		];
	}
	return [
		...(kin.lasts.has(key) ? ['part-of-name'] : []),
		...(kin.firsts.has(key) ? ['first-of-name'] : []),
		...(kin.initials.has(key) ? ['stands-for-name'] : [])
	];
}

/** Without "al-" before it: "al-Assad" comes again as "Assad". */
function lastWord(key: string): string {
	return key.slice(key.lastIndexOf(' ') + 1).replace(/^(?:al|el|ul)-/, '');
}

function initialsOf(key: string): string {
	return key
		.split(' ')
		.filter((word) => !['of', 'for', 'and', 'the', 'on'].includes(word))
		.map((word) => word.charAt(0))
		.join('');
}
