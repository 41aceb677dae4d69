import { HER_ROLES, HIS_ROLES } from '../english/roles.ts';
import { HER_TITLES, HIS_TITLES } from '../english/titles.ts';
import { genderOfFirstName } from '../english/vocabulary.ts';
import type { EntityKind, Gender, Role } from './mention.ts';
import type { NameRun } from './name-run.ts';

type Named = {
	readonly kind: EntityKind;
	readonly name: string;
	readonly runs: readonly NameRun[];
	readonly roles: readonly Role[];
};

/** Known from a title, then from a role, then from the first name; undefined where they differ. */
export function genderOf({ kind, name, runs, roles }: Named): Gender | undefined {
	if (kind === 'group') return 'they';
	if (kind !== 'person') return undefined;
	const titles = runs.flatMap(({ title }) => title?.split(' ') ?? []);
	const nouns = roles.flatMap(({ text }) => text.toLowerCase().split(/[\s-]+/));
	return (
		only(titles, { hers: HER_TITLES, his: HIS_TITLES }) ??
		only(nouns, { hers: HER_ROLES, his: HIS_ROLES }) ??
		genderOfFullName(name)
	);
}

/** Of one wording: by its titles, else by its first name. Two where titles differ: Mr and Mrs Reed. */
export function gendersTold(runs: readonly NameRun[]): ReadonlySet<'she' | 'he'> {
	const titles = runs.map(({ title }) => title?.split(' ') ?? []);
	const told = titles.flatMap((words) => only(words, { hers: HER_TITLES, his: HIS_TITLES }) ?? []);
	const named = told.length > 0 ? undefined : genderOfFullName(runs[0]?.text ?? '');
	return new Set(named === undefined ? told : [named]);
}

type Lists = { readonly hers: ReadonlySet<string>; readonly his: ReadonlySet<string> };

function only(words: readonly string[], { hers, his }: Lists): 'she' | 'he' | undefined {
	const isHers = words.some((word) => hers.has(word));
	const isHis = words.some((word) => his.has(word));
	return isHers === isHis ? undefined : isHers ? 'she' : 'he';
}

function genderOfFullName(name: string): 'she' | 'he' | undefined {
	const [first = '', second] = name.split(' ');
	if (second === undefined) return undefined;
	return genderOfFirstName(first.toLowerCase());
}
