/** Words around figures: what rises, what is paid, what kills. Lower case, verbs in their base form. */
import { words } from './word-lists.ts';

/** With an infinitive behind them: what is agreed or planned has its figure by then. */
export const CHAIN_VERBS = words(`agree plan begin start expect intend propose help manage offer
	promise pledge decide vow schedule set`);

/** By how many percent, to what sum. */
export const CHANGING_VERBS =
	words(`rise fall grow drop climb increase decrease jump soar decline gain
	slip plunge tumble surge sink shrink advance slide expand edge leap`);

export const HARMING_VERBS = words(`kill injure wound claim destroy displace damage hurt leave`);

export const DEADLY_EVENTS = words(`attack bombing blast explosion crash accident fire shooting
	earthquake quake storm hurricane flood strike raid disaster collision avalanche landslide riot
	massacre battle clash tornado cyclone typhoon airstrike ambush wreck derailment collapse outbreak
	epidemic war bomb`);

/** Of what, and where, belongs to them. */
export const HOLDING_VERBS = words('have hold own keep need use face include contain');

/** With a distance as their object. */
export const DISTANCE_VERBS = words(
	`travel walk drive run cover measure stretch fly sail swim march cycle`
);

/** What a sum is paid, raised or lost by. */
export const MONEY_VERBS = words(`raise spend pay give donate receive earn lose borrow invest
	contribute award owe save seek collect provide grant allocate lend cost need get win make commit reserve pledge steal pump pour inject charge demand`);

/** A share stands badly as their object, or says nothing without the day it was taken on. */
export const NO_FIGURE_VERBS = words(
	'compose constitute comprise represent form lead trail close draw'
);

/** Things that are a part of something, or go from something: "what stake, in percent," asks of what. */
export const RELATIVE_THINGS =
	/\b(?:stake|share|interest|holding|cut|rise|increase|drop|gain|decline|discount|premium)s?$/i;

/** How a thing is done changes what is done: "did well in 11 races". */
export const MANNER = words('well badly better best worse poorly far close hard right long');

/** They lean on an infinitive further on: "chose Orrin to announce …". */
export const PURPOSE_VERBS = words(
	'choose use force urge tell allow enable help order ask want cause lead get let make'
);

/** By themselves they do not say whose they are. */
export const OWNED_FIGURES =
	words(`revenue sale sales revenues profits costs prices expenses profit earnings income net loss losses asset share stock
	volume reserve result turnover output dividend cost price spending debt budget deficit surplus
	payout payment margin rate yield total figure number average bid offer order export import
	production demand inventory equity traffic originations origination value shipment lead support rating turnout approval`);

/** A whole that everybody knows: "what percentage of the vote". */
export const KNOWN_WHOLES =
	/^(?:the )?(?:votes?|electorate|population|world|time|market|voters|public)$/i;

/** What may stand between the opening of a phrase and its figure. */
export const FIGURE_OPENER =
	/^(?:(?:the|a total of|about|around|some|roughly|nearly|almost|more than|over|at least|fewer than|less than|under|an estimated|approximately|exactly|just)\s+)*$/i;

/** "a gift of", "a combined profit of": what a sum is the size of. */
export const SIZED_THING = /^(?:an?\s+)?((?:[\p{L}-]+\s+){1,4})of\s+$/u;

/** Behind these a figure is asked for as what something is for, by or to. */
export const FIGURE_PREPOSITIONS = words('in to for by with among over against after within');

export const ASK_FIGURE = {
	percentageOf: (whole: string) => `what percentage of ${whole}`,
	size: ({ thing, unit }: { readonly thing: string; readonly unit: string }) =>
		`what ${thing}, in ${unit},`,
	money: 'how much money',
	many: (things: string) => `how many ${things}`,
	percent: 'how many percent',
	/** What a question for the sentence does without. */
	bound: /^(by |for |in |to )?(?:about|more than|fewer than|less than) /,
	unit: /, in [\p{L} ]+,$/u
} as const;

/** Who gives a figure does it by one of these. */
export const SAID_BY =
	words(`say announce report estimate claim predict note acknowledge confirm warn
	insist argue believe think`);

/** What is said on a condition is not said. */
export const CONDITIONAL = /\b(?:if|unless|whether|provided|assuming|suppose)\b/i;

/** Second parts of verbs that a figure may stand behind. */
export const FIGURE_PARTICLES = words('out off up down back away in');

/** They open what a counted thing did. */
export const NARROWING = words('who that which');

export const NARROWED = {
	there:
		/\bthere (?:were|are)(?: (?:about|around|some|more than|nearly|almost|over|only|just|at least))?$/i,
	opener: /^(?:who|that|which)\s+/i
} as const;

/** What may be, or is only said or planned, is no fact of the article. */
export const OPEN_WORDS =
	/\b(?:would|could|should|may|might|can|cannot|will|expect(?:s|ed)?|plan(?:s|ned)?|propos(?:es|ed)|said|says|told|claim(?:s|ed)?|alleg\w+|believ\w+|reportedly|according|estimat\w+|accus\w+|no|not|never)\b|n[’']t\b|[?“”"]/i;
