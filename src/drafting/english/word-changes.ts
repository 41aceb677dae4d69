/**
 * Words of a sentence that may be changed in place: for their opposite, which makes what is told false,
 * or for words that mean the same. A line is "words > other words", with "~" both ways; behind a colon
 * stands what has to follow.
 */

import { EMPTY_MODIFIERS, VAGUE_NOUNS } from './context-words.ts';

export type WordChange = {
	/** Finds the words where they stand with what has to follow. Global and sticky to nothing. */
	readonly find: RegExp;
	readonly to: string;
};

const NUMBER = String.raw` (?:by |to |from |about |nearly |almost |more than |some |an? |another )?(?:[\d$]|per|two|three|four|five|six|ten)`;
const THING = String.raw` (?:the|an?|his|her|its|their|\p{Lu}\p{Ll})`;
const SEASON = String.raw` (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d|the (?:19|20)\d\ds|last (?:year|month|week)|this (?:year|month|week))`;

const OPPOSITE_LINES = `
rose ~ fell: NUMBER
grew ~ shrank: NUMBER
climbed > fell: NUMBER
jumped > fell: NUMBER
dropped > rose: NUMBER
declined > rose: NUMBER
slipped > rose: NUMBER
soared ~ plunged: NUMBER
increased ~ decreased: NUMBER
gained ~ lost: NUMBER
an increase ~ a decrease: (?: of| in)
a rise ~ a fall: (?: of| in)
a drop > a rise: (?: of| in)
a decline > a rise: (?: of| in)
a profit ~ a loss: of
net profit ~ net loss: .
up ~ down: (?: by)? [\\d$][\\d,.]* (?:percent|per cent|points?|cents?|yen|%)
above ~ below: (?: the)? [\\d$]
more than > fewer than: (?: \\d[\\d,]*(?!\\d| (?:percent|per cent|years?|months|weeks|days|hours|minutes|miles|feet|km|kilometers|acres|points|cents|tons|pounds)\\b| [mb]illion dollars)(?: [\\p{L}-]+){0,2} \\p{L}+s\\b)
less than > more than: [\\d$]
fewer than > more than: [\\d$]
at least > fewer than: \\d[\\d,]+ \\p{Ll}+s\\b
at most > more than: [\\d$]
higher ~ lower: than
larger ~ smaller: than
bigger > smaller: than
longer ~ shorter: than
older ~ younger: than
faster ~ slower: than
better ~ worse: than
stronger ~ weaker: than
cheaper ~ dearer: than
the smallest > the largest: .
the lowest > the highest: .
the oldest ~ the youngest: .
the shortest > the longest: .
the weakest > the strongest: .
the poorest > the richest: .
the slowest > the fastest: .
accepted ~ rejected: THING
accept ~ reject: THING
approved > rejected: THING
approve > reject: THING
supported ~ opposed: THING
supports ~ opposes: THING
praised ~ criticized: THING
praised ~ criticised: THING
welcomed > condemned: THING
strengthened ~ weakened: THING
strengthen ~ weaken: THING
reduced ~ increased: THING
reduce ~ increase: THING
bought > sold: THING
won > lost: THING
agreed ~ refused: to(?! comment)
agreed > declined: to
declined > agreed: to(?! comment)
failed ~ managed: to
voted for ~ voted against: .
vote for ~ vote against: .
voted in favor of > voted against: .
convicted of ~ acquitted of: .
pleaded guilty > pleaded not guilty: .
north of ~ south of: .
east of ~ west of: .
northeast of ~ southwest of: .
northwest of ~ southeast of: .
northern ~ southern: \\p{L}
eastern ~ western: \\p{L}
northeastern ~ southwestern: \\p{L}
northwestern ~ southeastern: \\p{L}
early ~ late: SEASON
last summer ~ last winter: .
last spring ~ last autumn: .
inside ~ outside: THING
`;

const SAME_LINES = `
about > around: \\d
approximately > about: \\d
around > about: \\d
nearly ~ almost: [\\d$a]
more than > over: [\\d$]
at least > no fewer than: \\d+ \\p{Ll}+s\\b
half of > 50 percent of: .
a dozen > 12: \\p{Ll}+s\\b
two dozen > 24: \\p{Ll}+s\\b
a decade > ten years: .
two decades > 20 years: .
three decades > 30 years: .
every year > each year: .
every day > each day: .
every month > each month: .
bought ~ purchased: THING
buy ~ purchase: THING
began > started: (?: in| on| with| to)
started > began: (?: in| on| with| to)
attempted > tried: to
tried > attempted: to
attempting > trying: to
trying > attempting: to
because of ~ owing to: .
due to > because of: .
despite > in spite of: .
although > though: .
prior to > before: .
plans to > intends to: .
plan to > intend to: .
planned to > intended to: .
in order to > to: .
lawyers ~ attorneys: .
lawyer ~ attorney: .
physicians > doctors: .
physician > doctor: .
employees > staff: .
nations > countries: .
the biggest > the largest: .
the largest > the biggest: .
took part in > participated in: .
participated in > took part in: .
injured > hurt: [,. ]
purchased > bought: THING
received > was given: an?
currently > at present: .
rapidly > quickly: .
nationwide > across the country: .
annual > yearly: \\p{Ll}
ordered to > told to: .
required to > obliged to: .
allowed to > permitted to: .
permitted to > allowed to: .
scheduled to > due to: .
expected to > likely to: .
is able to > can: .
was able to > could: .
were unable to > could not: .
was unable to > could not: .
across > throughout: (?: the country| the state| the nation| Europe| the region)
in the event of > in case of: .
`;

export const OPPOSITE_WORDS: readonly WordChange[] = changesOf(OPPOSITE_LINES);
export const SAME_WORDS: readonly WordChange[] = changesOf(SAME_LINES);

/** Around these a change would not make a sentence false, or would make it say nothing. */
export const NOT_PLAIN =
	/\b(?:not|no|nor|never|neither|none|nobody|nothing|without|if|whether|unless|would|could|might|may|should|either|both|only|even|too|also|again|rather|instead|hardly|barely|perhaps|allegedly|reportedly|apparently|supposedly)\b|n['’]t\b|[“”"‘()[\];:—–?!]|''| - |--/i;

/** "More than 300 people were hurt | , police said." */
export const SAID_BEHIND =
	/, ((?:\p{Lu}|the |a |an |officials|police|analysts|prosecutors|witnesses|doctors|residents|organizers)[^,]{1,70}?) (said|says)(?: ((?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))?\.$/u;

function changesOf(lines: string): readonly WordChange[] {
	return lines
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [, from = '', arrow = '', to = '', behind = '.'] =
				/^(.+?) ([>~]) (.+?)(?:: (.+))?$/.exec(line) ?? [];
			const one = changeOf(from, to, behind);
			return arrow === '~' ? [one, changeOf(to, from, behind)] : [one];
		});
}

function changeOf(from: string, to: string, behind: string): WordChange {
	const follows = behind
		.replace('NUMBER', NUMBER)
		.replace('THING', THING)
		.replace('SEASON', SEASON);
	const ahead = /^[ (]/.test(follows) || follows === '[,. ]' ? follows : ` ${follows}`;
	const end = behind === '.' ? '' : `(?=${ahead})`;
	return { find: new RegExp(String.raw`(?<![\p{L}-])${from}(?![\p{L}-])${end}`, 'gu'), to };
}

/** A change of which both ends are told: "fell to 12 percent from 14". */
export const BOTH_ENDS = /\bfrom \S*\d.{0,40} to \S*\d|\bto \S*\d.{0,40} from \S*\d/;

const OF_TIME = new Set(['time', 'year', 'month', 'week', 'day']);

/** Which one is meant was told before: "the company", "the numbers". */
export const THE_VAGUE = new RegExp(
	String.raw`\bthe (?:(?:${[...EMPTY_MODIFIERS].join('|')}) )?(?:${[...VAGUE_NOUNS].filter((noun) => !OF_TIME.has(noun)).join('|')}|numbers|figures|results|studies|companies|countries|agencies|facilities|parties|survey|study|source|unit|firms|findings|ruling|deal|agreement|sale|attack|incident|charges)(?:s|['’]s)?\b(?! (?:of|that|who|which|to|for|by|on|at|between|with|in|against)\b)`,
	'iu'
);
