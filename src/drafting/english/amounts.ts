/** English words of number and measure, as data. */

const UNITS_AND_TEENS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
	'sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const CARDINALS: ReadonlyMap<string, number> = new Map([
	...UNITS_AND_TEENS.split(' ').map((word, index): [string, number] => [word, index]),
	...TENS.split(' ').map((word, index): [string, number] => [word, 20 + index * 10])
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
	['dozen', 12],
	['hundred', 100],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12]
]);

/** Written right behind a figure: "€2m", "10k". "m" by itself is metres unless money stands before it. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['bn', 1e9],
	['b', 1e9],
	['tn', 1e12]
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
		.split(' ')
		.map((word, index): [string, number] => [word, index + 1])
);

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
	['$', 'dollars'],
	['US$', 'dollars'],
	['A$', 'dollars'],
	['C$', 'dollars'],
	['£', 'pounds'],
	['€', 'euros'],
	['¥', 'yen'],
	['₹', 'rupees']
]);

export const CURRENCIES: ReadonlySet<string> = new Set(
	(
		'dollar dollars euro euros pound pounds yen yuan rouble roubles ruble rubles rupee rupees franc ' +
		'francs peso pesos lira cent cents pence krona kronor krone kroner rand shekel shekels dirham ' +
		'dirhams riyal riyals won zloty baht'
	).split(' ')
);

type Measured = 'percent' | 'length' | 'weight' | 'duration' | 'other';

export const UNITS: ReadonlyMap<string, Measured> = new Map(
	(
		[
			['percent', '% percent'],
			[
				'length',
				'km kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm ' +
					'centimetre centimetres centimeter centimeters mm millimetre millimetres foot feet ft inch ' +
					'inches yard yards'
			],
			[
				'weight',
				'kg kilo kilos kilogram kilograms kilogramme kilogrammes gram grams g tonne tonnes ton tons ' +
					'ounce ounces lb lbs'
			],
			[
				'duration',
				'second seconds minute minutes hour hours day days night nights week weeks month months year ' +
					'years decade decades century centuries'
			],
			[
				'other',
				'degree degrees ° °c °f mph kmh km/h kph litre litres liter liters gallon gallons barrel barrels ' +
					'hectare hectares acre acres megawatt megawatts mw gigawatt gigawatts gw kilowatt kilowatts kw ' +
					'gigabyte gigabytes gb megabyte megabytes mb volt volts knot knots'
			]
		] as const
	).flatMap(([measure, words]) =>
		words.split(' ').map((word): [string, Measured] => [word, measure])
	)
);

/** Plurals without "s". */
export const PLURALS: ReadonlySet<string> = new Set(
	(
		'people men women children police troops sheep fish cattle personnel staff aircraft spacecraft ' +
		'feet teeth mice geese oxen species series crew salmon deer criteria media ' +
		'policemen policewomen firemen fishermen businessmen businesswomen servicemen gunmen crewmen ' +
		'militiamen clergymen congressmen schoolchildren grandchildren salespeople townspeople ' +
		'fishermen alumni larvae fungi bacteria lives wives'
	).split(' ')
);

/** What ends on "s" and is no plural. */
export const SINGULARS_ON_S: ReadonlySet<string> = new Set(
	(
		'is was has does this its his as us yes across towards unless plus versus thus always perhaps ' +
		'news politics economics physics mathematics athletics bus gas virus status campus process ' +
		'success access business class loss boss crisis analysis basis congress press glass times'
	).split(' ')
);

/** Right before a figure they make it a name's or a place's: "Article 50", "page 4". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
	(
		'no no. nos number numbers article articles section sections chapter chapters page pages room ' +
		'route highway flight phase level grade type channel line lines platform gate exhibit figure ' +
		'fig table volume vol part episode season stage round group act scene unit building apartment ' +
		'district ward zone sector area class size step item rule clause amendment resolution verse ' +
		'psalm paragraph point day week year chapter track model version under over category tier bus ' +
		'tram train interstate motorway junction exit box code'
	).split(' ')
);

/** Before these, figures are vague: "several hundred". */
export const VAGUE_OPENERS: ReadonlySet<string> = new Set(
	'several few many couple tens dozens hundreds thousands millions every each'.split(' ')
);

type Bound = 'exact' | 'about' | 'more-than' | 'less-than';

/** The longest that fits, right before a figure, holds. */
export const BOUNDS: readonly (readonly [Bound, string])[] = [
	['more-than', 'no fewer than'],
	['more-than', 'no less than'],
	['more-than', 'not less than'],
	['less-than', 'no more than'],
	['less-than', 'not more than'],
	['more-than', 'more than'],
	['more-than', 'greater than'],
	['more-than', 'at least'],
	['more-than', 'upwards of'],
	['more-than', 'upward of'],
	['more-than', 'in excess of'],
	['more-than', 'well over'],
	['more-than', 'just over'],
	['more-than', 'a minimum of'],
	['more-than', 'exceeding'],
	['more-than', 'over'],
	['more-than', 'above'],
	['less-than', 'fewer than'],
	['less-than', 'less than'],
	['less-than', 'lower than'],
	['less-than', 'at most'],
	['less-than', 'a maximum of'],
	['less-than', 'as many as'],
	['less-than', 'as much as'],
	['less-than', 'up to'],
	['less-than', 'just under'],
	['less-than', 'under'],
	['less-than', 'below'],
	['about', 'an estimated'],
	['about', 'close to'],
	['about', 'more or less'],
	['about', 'approximately'],
	['about', 'about'],
	['about', 'around'],
	['about', 'nearly'],
	['about', 'almost'],
	['about', 'roughly'],
	['about', 'circa'],
	['about', 'estimated'],
	['about', 'some'],
	['exact', 'exactly'],
	['exact', 'precisely'],
	['exact', 'only'],
	['exact', 'just'],
	['exact', 'a total of'],
	['exact', 'another']
];

/** Nothing by themselves: "30 others", "three times". */
export const EMPTY_HEADS: ReadonlySet<string> = new Set(
	'others ones times things ways points more thirds halves'.split(' ')
);
