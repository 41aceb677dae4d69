import { calendarDays } from './calendar-days.ts';
import { clocks } from './clocks.ts';
import { feasts } from './feasts.ts';
import { months } from './months.ts';
import { nearDays } from './near-days.ts';
import { nearUnits } from './near-units.ts';
import type { Recogniser } from './recogniser.ts';
import { seasons } from './seasons.ts';
import { stretches } from './stretches.ts';
import { weekdays } from './weekdays.ts';
import { years } from './years.ts';

/** Every family of expressions. Where two see the same words, the longer expression holds. */
export const RECOGNISERS: readonly Recogniser[] = [
	calendarDays,
	feasts,
	months,
	seasons,
	years,
	weekdays,
	nearDays,
	nearUnits,
	stretches,
	clocks
];
