/** English words for numbers, without accents and hyphens. */

const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const DAYS =
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** 0 to 19 and the tens. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
	...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
	...TENS.split(' ').map((word, place): [string, number] => [word, (place + 2) * 10]),
	['nought', 0]
]);

/** What multiplies the number before it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
	['hundred', 100],
	['thousand', 1_000],
	['million', 1_000_000],
	['billion', 1_000_000_000],
	['trillion', 1_000_000_000_000]
]);

/** First to twentieth, thirtieth. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
	...DAYS.split(' ').map((word, place): [string, number] => [word, place + 1]),
	['thirtieth', 30]
]);

/** Ordinals that no day needs: known so that a slip never turns one number into another. */
const OTHER_ORDINALS = new Set(
	'fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth'.split(
		' '
	)
);

/** Whether a lower-case word stands for a number. */
export function isNumberWord(word: string): boolean {
	return (
		SMALL_NUMBERS.has(word) || SCALES.has(word) || ORDINALS.has(word) || OTHER_ORDINALS.has(word)
	);
}
