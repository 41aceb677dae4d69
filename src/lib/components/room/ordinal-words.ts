const RULES = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** `3rd`. */
export function ordinalWords(place: number): string {
	return `${place}${SUFFIXES[RULES.select(place)] ?? 'th'}`;
}
