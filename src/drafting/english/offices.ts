/** What people are, as far as questions need to know more of it than that it is a role. */
import { words } from './word-lists.ts';

/** Held by one at a time in one place: "director of the harbour authority". */
export const SOLE_OFFICES: ReadonlySet<string> = words(`
	president director chairman chairwoman chairperson chair head chief executive ceo captain mayor governor
	premier chancellor headteacher headmaster headmistress principal rector dean commander archbishop
	bishop pope king queen secretary-general ombudsman editor-in-chief
`);

/** In front of a name. "President" is one of state where no name of a body stands before it. */
export const TITLES_OF_STATE =
	/\b(?:Prime Minister|King|Queen|Pope|Chancellor) $|(?:^|[.,;:“"'(–—-]\s?|\b(?:and|with|by|that|of|for|to|as|said|says|against|from|when|while|but|if|than|under|U\.S\.|Vice|former|then|[Cc]urrent|\p{Lu}\w+ian) )President $/u;

/** Held by those whom readers know from everywhere: "Russian President", "Democratic nominee". */
export const HIGHEST_OFFICE =
	/^(?:(?:the|a|an|former|current|then|U\.S\.|US|vice|presumptive|Republican|Democratic|presidential|\p{Lu}\w+(?:ian|ish|ese|can|ench|sh)) )*(?:president|prime minister|chancellor|king|queen|pope|nominee|front-?runner|presidential candidate|first lady)(?: of (?:the United States|Russia|China|France|Germany|Syria))?$/iu;

/** Who heads these, readers know from everywhere. */
export const KNOWN_BODIES =
	/\b(?:FBI|CIA|NSA|Federal Reserve|Fed|White House|Supreme Court|RNC|DNC|(?:Republican|Democratic) (?:National|Party)|Pentagon|State Department|Justice Department|Attorney General|NATO|United Nations|U\.N\.|European Union|EU)\b/;

/** "party chairman", "campaign manager": of which one, the role does not say. */
export const OF_WHICH =
	/^(?:party|campaign|company|group|committee|team|board|deputy|state|county|city|agency|department) [\p{L}-]+$/u;

/** In front of an office it is no longer, not yet or not alone held. */
export const NOT_SOLE: ReadonlySet<string> = words(`
	former deputy vice assistant associate acting interim co outgoing incoming retired honorary regional
	ex late fellow senior junior future elect designate vice-president co-director co-chair one
`);

/** So wide that others of the same text may be it too: nobody is told apart by them. */
export const WIDE_ROLES: ReadonlySet<string> = words(`
	man woman boy girl resident person neighbour neighbor local member friend official expert victim
	witness survivor voter worker employee critic supporter colleague brother sister wife husband son
	daughter father mother uncle aunt cousin parent partner widow widower suspect defendant candidate
	nominee spokesman spokeswoman spokesperson guest native citizen student veteran fan user patient
	star celebrity frontrunner front-runner opponent rival boss leader ally figure aide adviser
	predecessor successor
`);

/** Nouns that hold each other's meaning, a line each: two of a line are not asked for side by side. */
export const KINDRED_NOUNS: readonly ReadonlySet<string>[] = [
	words(`
		people person man woman child worker employee member resident citizen voter officer soldier troop
		police policeman passenger student pupil teacher family household patient victim fighter rebel
		protester demonstrator refugee migrant prisoner official farmer doctor nurse player fan visitor
		tourist guest participant candidate delegate guard civilian survivor worshipper user customer
		supporter inhabitant islander volunteer vote death life casualty body homicide murder killing troops adult insider delegate leader muslim christian jew lawmaker senator forces
	`),
	words(
		`organisation organization company firm business group body union party agency charity bank`
	),
	words(`city town village place country state district county region province area island`),
	words(`year month week day hour minute decade season`),
	words(`house home building flat apartment property school hospital church mosque`),
	words(`case lawsuit complaint charge trial`),
	words(`ship boat vessel ferry plane aircraft helicopter bomber car vehicle truck lorry bus`),
	words(`sample test study survey poll`),
	words(`page book report document record file email e-mail message letter website`),
	words(`row seat chair bed room floor`),
	words(`tonne ton kilo kilogram pound mile kilometre kilometer metre meter foot inch acre hectare`)
];
