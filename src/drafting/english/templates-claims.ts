/** Sentences around claims: how they are asked and explained, and what they are built with. */
import { words } from './word-lists.ts';

export const CLAIM_PROMPTS = [
	'Judge this claim by the article.',
	'Check this claim against the article.',
	'What does the article say about this claim?'
] as const;

export const EXPLAIN_CLAIM = {
	moved: 'The claim says the same as the article, in another order.',
	reworded: 'The claim says the same as the article, with another verb.',
	shortened: 'The claim says the same as the article, in fewer words or with the name in full.',
	retold: 'The claim says the same as the article’s sentence, in other words or with less of it.',
	turned: 'The claim turns the article’s sentence around and says the same.',
	stressed: 'The claim stresses one part of what the article says and changes nothing in it.',
	role: ({ name, role }: { readonly name: string; readonly role: string }) =>
		`The article describes ${name} as “${role}”.`,
	speaker: ({ speaker, claimed }: { readonly speaker: string; readonly claimed: string }) =>
		`The article gives these words to ${speaker}, not to ${claimed}.`,
	reporter: ({ speaker, claimed }: { readonly speaker: string; readonly claimed: string }) =>
		`The article reports this as a statement of ${speaker}, not of ${claimed}.`,
	swapped: ({ article, claimed }: { readonly article: string; readonly claimed: string }) =>
		`The article says “${article}”, not “${claimed}”.`,
	holder: (words: { readonly role: string; readonly holder: string; readonly claimed: string }) =>
		`In the article, “${words.role}” describes ${words.holder}, not ${words.claimed}.`
} as const;

/** For words spoken and written, by one and by several. */
export const QUOTE_CLAIM = ({ name, words }: { readonly name: string; readonly words: string }) =>
	`These are the words of ${name}: ${words}`;

/** One said it and nobody else did: given to another, the article contradicts it. */
export const REPORTED_CLAIM = ({
	name,
	verb,
	clause
}: {
	readonly name: string;
	readonly verb: 'said' | 'says';
	readonly clause: string;
}) => `It ${verb === 'says' ? 'is' : 'was'} ${name} who ${verb} that ${clause}.`;

/** Verbs in their base form and what cannot be done to the same thing in the same act. */
export const OPPOSITES: ReadonlyMap<string, string> = bothWays([
	['raise', 'lower'],
	['increase', 'reduce'],
	['accept', 'reject'],
	['approve', 'reject'],
	['arrive', 'leave'],
	['support', 'oppose'],
	['praise', 'criticise'],
	['welcome', 'condemn'],
	['rise', 'fall'],
	['allow', 'forbid'],
	['strengthen', 'weaken']
]);

function bothWays(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
	const turned = pairs.map(([one, other]): readonly [string, string] => [other, one]);
	return new Map([...turned.toReversed(), ...pairs.toReversed()]);
}

/** What several may do about one thing, each for themselves. */
export const SHARED_ACTS: ReadonlySet<string> = new Set(
	(
		'question challenge mock ridicule echo address discuss mention cite note warn dispute debate ' +
		'watch visit meet join attend leave enter follow use try study read watch hear cover describe ' +
		'bemoan savage rip lambaste deride tout hail applaud decry assail chide rebuke dismiss ignore laud'
	).split(' ')
);

/** Without a word of to whom, these tell half. */
export const GIVING: ReadonlySet<string> = words(`
	give pay offer send hand donate award lend grant owe show teach put force urge ask prompt persuade
	encourage enable cause order invite warn tell convince help
`);

/** Claims on offices. They are held by one person at a time. */
export const OFFICE_CLAIMS = [
	({ name, office }: NamedOffice) => `The ${office} is called ${name}.`,
	({ name, office }: NamedOffice) => `${name} holds the post of ${office}.`
] as const;

/** With an article: "a geologist at the institute". */
export const ROLE_CLAIM = ({ name, office }: NamedOffice) =>
	`The article describes ${name} as ${office}.`;

type NamedOffice = { readonly name: string; readonly office: string };

/** What a reader might take for granted and the article leaves open. */
export const UNSTATED_CLAIMS = {
	since: ({ name, office, since }: NamedOffice & { readonly since: string }) =>
		`${name} has been ${office} ${since}.`,
	grewUp: ({ name, place }: { readonly name: string; readonly place: string }) =>
		`${name} grew up in ${place}.`,
	present: ({ name, event }: { readonly name: string; readonly event: string }) =>
		`${name} was there when ${event}.`,
	share: ({ group, done }: { readonly group: string; readonly done: string }) =>
		`Most of the ${group} who ${done} were women.`
} as const;

export const EXPLAIN_UNSTATED = {
	since: ({ name, office }: NamedOffice) =>
		`The article calls ${name} ${office}, but it does not say since when.`,
	grewUp: ({ name }: { readonly name: string }) =>
		`The article says who ${name} is, but nothing about childhood and youth.`,
	present: ({ name }: { readonly name: string }) =>
		`The article tells of this, but it does not say whether ${name} was there.`,
	share: ({ group }: { readonly group: string }) =>
		`The article gives the number of ${group}, but does not say how many of them were women.`
} as const;
