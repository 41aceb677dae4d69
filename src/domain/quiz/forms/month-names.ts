/** Names of months and weekdays in English, French, German and Spanish, lower case, no accents. */

/** In the year's order: English, French, German, Spanish, then the short forms in use. */
const MONTH_NAMES: readonly string[] = [
	'january janvier januar enero jan janv ene',
	'february fevrier februar febrero feb febr fevr',
	'march mars marz marzo mar mrz',
	'april avril abril apr avr abr',
	'may mai mayo',
	'june juin juni junio jun',
	'july juillet juli julio jul juil',
	'august aout agosto aug ago',
	'september septembre septiembre setiembre sep sept',
	'october octobre oktober octubre oct okt',
	'november novembre noviembre nov',
	'december decembre dezember diciembre dec dez dic'
];

/** Month (1 to 12) by name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
	MONTH_NAMES.flatMap((names, index) =>
		names.split(' ').map((name): [string, number] => [name, index + 1])
	)
);

export const ENGLISH_MONTHS: readonly string[] =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** Full names in the four languages and the short English ones. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
	[
		'monday tuesday wednesday thursday friday saturday sunday',
		'mon tue tues wed weds thu thur thurs fri sat sun',
		'lundi mardi mercredi jeudi vendredi samedi dimanche',
		'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
		'lunes martes miercoles jueves viernes sabado domingo'
	].flatMap((names) => names.split(' '))
);
