import { COMPANY_ENDS } from '../english/organisations.ts';
import { JOINED_PARTICLES, PARTICLES } from '../english/name-words.ts';
import { NAME_SUFFIXES } from '../english/titles.ts';
import type { EntityKind } from './mention.ts';
import type { NameCluster } from './name-cluster.ts';
import { nameKey } from './name-run.ts';
import { isAcronym } from './name-word.ts';

/** The keys by which the text may call a name again: surname, first name, letters, no "Inc". */
export function shortFormsOf(cluster: NameCluster, kind: EntityKind): readonly string[] {
	const words = cluster.runs[0]?.words.map(({ text }) => text) ?? [];
	if (words.length < 2) return [];
	if (kind === 'person') return unique(personForms(words));
	if (kind === 'organisation' || kind === 'other') return unique(bodyForms(words));
	return [];
}

function personForms(all: readonly string[]): readonly string[] {
	const words = all.filter((word) => word !== ',' && !NAME_SUFFIXES.has(word));
	const last = words.at(-1) ?? '';
	const surname = surnameOf(words);
	const [first = ''] = words;
	const bare = JOINED_PARTICLES.has(last.split('-')[0] ?? '')
		? [last.split('-').slice(1).join('-')]
		: [];
	// "U.S." is nobody's first name, whatever a run has swallowed.
	const given = isAcronym(first) ? [] : [first, `${first} ${last}`];
	return [surname, last, ...bare, ...given].map(nameKey);
}

/** With the particles before it: "van der Berg". */
function surnameOf(words: readonly string[]): string {
	let from = words.length - 1;
	while (from > 1 && PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
	return words.slice(from).join(' ');
}

function bodyForms(words: readonly string[]): readonly string[] {
	const initials = words
		.filter((word) => /^\p{Lu}/u.test(word))
		.map((word) => word.charAt(0))
		.join('');
	const last = words.at(-1) ?? '';
	const bare = COMPANY_ENDS.has(last) ? [words.slice(0, -1).join(' ').replace(/\s?,$/, '')] : [];
	return [...(initials.length > 1 ? [initials] : []), ...bare].map(nameKey);
}

function unique(forms: readonly string[]): readonly string[] {
	return [...new Set(forms)];
}
