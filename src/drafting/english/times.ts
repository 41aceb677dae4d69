/** English words of time, as data and as stretches of patterns. Names of days and months are capitalised. */

/** Month (1 to 12) by its first three letters, lower case. */
export const MONTH_OF: ReadonlyMap<string, number> = new Map(
	'jan feb mar apr may jun jul aug sep oct nov dec'
		.split(' ')
		.map((name, index): [string, number] => [name, index + 1])
);

export const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December' +
	'|Jan\\b\\.?|Feb\\b\\.?|Mar\\b\\.|Apr\\b\\.?|Jun\\b\\.|Jul\\b\\.|Aug\\b\\.?|Sept?\\b\\.?|Oct\\b\\.?|Nov\\b\\.?|Dec\\b\\.?)';

/** From Sunday, 0, as the calendar's arithmetic counts them. */
export const WEEKDAY_NAMES: readonly string[] =
	'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})`;

export const PART_OF_DAY = '(?:morning|afternoon|evening|night|noon|midnight)';

export const SEASON = '(?:spring|summer|autumn|winter)';

/** "fall" is a season only where a year or "last" says so. */
export const SEASON_OR_FALL = '(?:spring|summer|autumn|fall|winter)';

export const STAGE =
	'(?:(?:the )?(?:early|mid|middle|late)[- ]|the (?:very )?(?:start|beginning|middle|end|turn) of (?:the )?)';

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
	...(
		'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
		'sixteen seventeen eighteen nineteen twenty'
	)
		.split(' ')
		.map((word, index): [string, number] => [word, index + 1]),
	['a', 1],
	['an', 1],
	['thirty', 30],
	['forty', 40],
	['fifty', 50],
	['sixty', 60]
]);

export const SMALL_NUMBER = `(?:\\d{1,3}|${[...SMALL_NUMBERS.keys()].join('|')})`;

export const VAGUE_NUMBER =
	'(?:several|some|a few|few|many|a couple of|a dozen|dozens of|hundreds of|thousands of|half an?)';

export const UNIT = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|year|decade)';

/** Prepositions that belong to an expression of time. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
	(
		'in on at since until till by before after during from to for through throughout between ' +
		'around about within of over'
	).split(' ')
);

/** Words right before a four-digit figure that make it a year. */
export const YEAR_OPENERS =
	'(?:in|since|until|till|by|before|after|during|from|of|to|through|throughout|between|and|around|year|fiscal|back in|early|mid|late|circa|summer|autumn|winter|spring|as early as|as late as|than)';

/** Named days and works that hold a weekday and mean no day of the current week. */
export const DAY_NAMES_THAT_ARE_NONE: readonly string[] = [
	'Good Friday',
	'Black Friday',
	'Black Monday',
	'Black Tuesday',
	'Black Wednesday',
	'Black Thursday',
	'Cyber Monday',
	'Bloody Sunday',
	'Super Tuesday',
	'Super Sunday',
	'Super Bowl Sunday',
	'Palm Sunday',
	'Easter Sunday',
	'Easter Monday',
	'Ash Wednesday',
	'Shrove Tuesday',
	'Fat Tuesday',
	'Giving Tuesday',
	'Maundy Thursday',
	'Holy Thursday',
	'Holy Saturday'
];

/** Behind a weekday they make it part of a name. */
export const NAMES_AFTER_WEEKDAY =
	'(?:Times|Night Live|Telegraph|Mail|Mirror|Post|Herald|Express|Agreement|prayers?|school|School|best|roast|League|Club|Review|Book|Evening Post)';

/** In front of a verb they put it ahead of the day of publication. */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
	"will would 'll ’ll shall wo may might can must should".split(' ')
);

/** In front of "to" or "for" they say that what follows is still to come. */
export const AHEAD_HEADS: ReadonlySet<string> = new Set(
	(
		'due set scheduled schedule expected expect plan plans planned likely about going go ready prepare ' +
		'hope intend agree vow promise pledge want wish call ask urge order aim slated poised bound ' +
		'timetabled tipped invite need have is are be'
	).split(' ')
);

/** What they govern is still to come, in whatever tense they stand: "planned a march on Saturday". */
export const AHEAD_VERBS: ReadonlySet<string> = new Set(
	'plan schedule expect await anticipate slate postpone delay adjourn'.split(' ')
);

/** Past and present look alike; in reports they are past. */
export const SAME_IN_PAST: ReadonlySet<string> = new Set(
	'set put cut hit let read cost shut hurt spread beat bet burst cast split quit shed thrust upset'.split(
		' '
	)
);

/** The fourth Thursday of November, as the United States have it. */
export const THANKSGIVING = 'Thanksgiving';

/** Public days by name that fall on the same day everywhere, as month and day. */
export const FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
	['christmas eve', [12, 24]],
	['christmas day', [12, 25]],
	['christmas', [12, 25]],
	['boxing day', [12, 26]],
	['new year’s eve', [12, 31]],
	['new year’s day', [1, 1]],
	['halloween', [10, 31]],
	['valentine’s day', [2, 14]],
	['st. patrick’s day', [3, 17]],
	['bastille day', [7, 14]],
	['may day', [5, 1]]
]);
