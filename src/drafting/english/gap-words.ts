/** What makes a gap not worth asking, or more than one answer fit it. */
import { words } from './word-lists.ts';

/** One figure is the other's double, rest or sum: it can be worked out. */
export const WORKED_OUT =
	/\b(?:twice|doubl\w+|tripl\w+|half (?:of (?:that|those|them|what)|as (?:many|much)|that|its|their)|halv\w+|ratio|remaining|the rest|in total|combined|altogether|for a total|difference|margin of (?!sampling|error)|to-(?:one|1)|to (?:one|1) margin|times (?:more|as|the)|even split|evenly)\b/iu;

/** From one figure to another, by so much. */
export const CHANGE =
	/\b(?:from|compared (?:with|to)|(?:a )?year[- ](?:ago|earlier)|previous(?:ly)?)\b/iu;

/** Figures that go without saying, with the words around them. */
export const SAID_OF_COURSE = new RegExp(
	[
		String.raw`\b(?:top|other|richest|wealthiest|bottom|remaining) (?:one|1|99|ninety-nine)\s?(?:%|percent)`,
		String.raw`\b(?:50|fifty) (?:U\.S\. )?states\b|\ball (?:50|fifty)\b|\b(?:100|435|538|270)(?: \w+)? (?:senators|members|electors|electoral|representatives)`,
		String.raw`\b(?:nine|9|eight|8)(?: \w+)? justices\b|\bfive permanent\b|\bfive boroughs\b|\b(?:seven|7) continents\b`,
		String.raw`\b(?:24|twenty-four|48|forty-eight|72) hours\b|\b24[/-]7\b|\b(?:60|sixty) (?:seconds|minutes)\b|\b100 days\b|\b365 days\b|\b(?:12|twelve) months\b|\bseven days\b|\b52 weeks\b|\b(?:four|4|eight|8)(?: more)? years\b`,
		String.raw`\b(?:100|110|1,000|99)\s?(?:%|percent|per cent|times)|\b360 degrees\b|\$64,000 question|\ba (?:million|thousand|hundred|billion) `,
		String.raw`\b(?:all|these|those|other|both|of) (?:three|four|five|six)\b`,
		String.raw`\b(?:two|three|four|five|six|2|3|4|5|6) dozen`,
		String.raw`\b(?:\d|one|two|three|four|five|six|seven|eight|nine) (?:of|in|out of)(?: every)? (?:10|ten|100|a hundred)\b`,
		String.raw`\b(?:2|two)\s?(?:%|percent) of (?:its |their )?(?:GDP|gross|economic output)`,
		String.raw`\b529\b|\b401\s?\(k\)`,
		String.raw`\b500-stock\b|\b(?:10|30|two|2)-year (?:Treasury|note|bond)`
	].join('|'),
	'iu'
);

/** What is counted stands there to be counted: "three cities: Kelm, Orrin and Lund". */
export const LISTED =
	/(?:[:;—–(]| --? |, including |such as |\bfrom )[^.]*[,;][^.]* (?:and|or|to) |;[^.]*;|(?:\p{Lu}[\p{L}’' -]+, ){2,}(?:and )?\p{Lu}|\p{Lu}[\p{L}.’' -]+, \p{Lu}[\p{L}.’' -]+ and \p{Lu}/u;

/** Of polls: nobody wants to know. */
export const OF_ERROR = /\bmargin of (?:sampling )?error\b/iu;

/** A rank of these is told by the article alone. */
export const TELLING_RANKS: ReadonlySet<string> = words(
	`debate book film album victory win defeat loss title anniversary birthday child season strike vote visit trip case death arrest attack storm test launch round meeting summit festival parade race match game goal run attempt appeal report`
);

/** Whose year many know, or that name it. */
export const WELL_KNOWN_EVENT =
	/\b(?:elections?|elected|re-?elected|primar(?:y|ies)|campaign\w*|victory|convention|nominating|caucus(?:es)?|presiden(?:tial|cy)|nomin\w+|inaugurat\w+|White House|Olympics?|World (?:War|Cup|Series)|Super Bowl|invasion of|invaded|Sept\. 11|9\/11|Katrina|Berlin Wall|Soviet Union|Cold War|NATO|civil war|Iraq War|[Ss]ecretary of [Ss]tate|State Department|took office|[Ff]irst [Ll]ady|Gulf War|independence|revolution|recession|financial crisis|(?:housing|market|financial|economic|bank\w*|\d{4}) (?:collapse|crash|meltdown|crisis)|assassinat\w+)\b/iu;

/** What happens on these days every year, or happened on them, everybody knows. */
export const KNOWN_DAY =
	/^(?:Sept(?:\.|ember) 11|Jan(?:\.|uary) (?:1|20)|Feb(?:\.|ruary) 14|July (?:4|14)|Oct(?:\.|ober) 31|Nov(?:\.|ember) 11|Dec(?:\.|ember) (?:24|25|31))$/u;

/** What counts is what was found, not when it was written. */
export const WRITING =
	/\b(?:study|studies|report|paper|article|post|poll|survey|letter|memo|email|e-mail|editorial|op-ed|interview|tweet\w*|publish\w*|posted)\b/iu;

/** Counted from a day that the sentence does not tell. */
export const FROM_NOW =
	/^ (?:more )?(?:\p{L}+ )?(?:until|till|before|away|left|to go|out|remain\w*|from (?:now|today)|ahead|out from)\b/u;

/** Nobody answered, as ever. */
export const NO_COMMENT =
	/\b(?:respond\w*|requests?|declined|refused|available|return\w*)\b.*\bcomment\b/iu;

/** How long two have been married, how old whose child is. */
export const PRIVATE_LIFE = /\b(?:married|marriage|spouse)\b/iu;

/** Before the name of who everybody knows to hold it. */
export const WORLD_TITLE =
	/\b(?:[Pp]resident(?:-elect)?|[Pp]rime [Mm]inister|[Cc]hancellor|Pope|King|Queen|Prince|Princess|[Nn]ominee|[Cc]andidate|[Cc]ontender|[Hh]opeful|[Ff]ront-?runner|Secretary of State|[Ll]eader|Speaker|dictator|billionaire|[Ss]uperstar|champion|Sens?\.|Senators?|Reps?\.|Representatives?|Govs?\.|Governors?)\s*$/u;

/** Tells who is meant by what family, party or state they are of. */
export const TELLTALE_BEHIND =
	/^(?:[’']s?)?\s*(?:\(|,? (?:[DRI]-|who (?:died|founded)|whose (?:wife|husband|father|mother|son|daughter)|the (?:former )?(?:presiden|Republican|Democrat|Libertarian|GOP|prime minister|first lady)|(?:his|her) (?:wife|husband|father|mother|son|daughter|brother|sister)))/u;

/** Who is from where, and which state votes first, many know. */
export const TELLS_THE_STATE =
	/\b(?:Sens?\.|Govs?\.|Reps?\.)|\b(?:[Ss]enators?|[Gg]overnors?|[Cc]ongress(?:wo)?man|home|native|born|caucus(?:es)?|primary|primaries|first-in-the-nation|border|battleground|swing)\b/u;

/** A party beside the name leaves few. */
export const PARTY = /\b(?:Democrat|Republican|Libertarian|Tory|GOP|Labour)\b/u;

/** When the next vote is, all know. */
export const VOTING =
	/\b(?:vot\w+|choices?|ballots?|elect\w+|wins?|polls?|turnout|part(?:y|ies)|nominees?|Democrat\w*|Republican\w*)\b/iu;

export const KIN =
	/\b(?:wife|husband|father|mother|sons?|daughters?|brothers?|sisters?|family|widow|widower|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandfather|grandmother|parents|fianc[eé]e?|twin)\b/iu;

/** Whoever is meant is a man or a woman. */
export const GENDERED =
	/\b(?:he|him|his|himself|she|hers?|herself|Mr|Mrs|Ms|Miss|Sir|Lady|Dame|man|woman|boy|girl|gentleman|mom|dad|actor|actress|\p{L}+(?:man|woman)|brother|sister|son|daughter|priest|nun|monk|king|queen|prince|princess|duke|duchess|waitress|heiress|hostess)\b/iu;

/** "the dead": killed, hurt or missing are counted without a noun. */
export const COUNTED_STATE =
	/^ (?:dead|killed|wounded|injured|missing|arrested|homeless|of (?:them|which|whom|those)|others?|in all)\b/u;

/** "the three-day trip": how long these took is told by the article alone. */
export const TELLING_SPANS =
	/^ (?:[\p{L}-]+ )?(?:trip|strike|war|siege|tour|visit|sentence|ban|contract|standoff|trial|suspension|conflict|journey|history|career|battle|campaign|lease|boycott|delay)\b/u;

/** Ages that tell something: of children and the very old. */
export const TELLING_AGE = { youngest: 3, grown: 18, old: 90 } as const;

/** Who writes, not what is told. */
export const CREDIT =
	/\b(?:[Rr]eporting|[Ee]diting|[Ww]riting) by\b|\bcontribut(?:ed|or|ors|ing) (?:to|from|reporting)|\bcontributed\b|\bBoard of Contributors\b|\bis the author of\b|\bis an? (?:columnist|reporter|writer|staff writer|correspondent|freelance)\b|\([A-Z]{2,4}\) [—–-]|\bpassed away\b/u;
