/** What a run of figures with its dots, commas, spaces and apostrophes may mean. */

type Form = {
	readonly form: RegExp;
	/** What only parts the thousands. */
	readonly groups: RegExp;
	readonly decimal: '.' | ',';
};

/** English readings first. A comma before three figures is never a decimal comma: 330,000. */
const FORMS: readonly Form[] = [
	{ form: /^\d+(?:\.\d+)?$/, groups: /$^/g, decimal: '.' },
	{ form: /^[1-9]\d{0,2}([, '])\d{3}(?:\1\d{3})*(?:\.\d+)?$/, groups: /[, ']/g, decimal: '.' },
	{ form: /^[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d+)?$/, groups: /,/g, decimal: '.' },
	{ form: /^[1-9]\d{0,2}\.\d{3}(?:\.\d{3})*(?:,\d+)?$/, groups: /\./g, decimal: ',' },
	{ form: /^[1-9]\d{0,2}(?:[ ']\d{3})+,\d+$/, groups: /[ ']/g, decimal: ',' },
	{ form: /^(?:0,\d+|\d+,(?:\d\d?|\d{4,}))$/, groups: /$^/g, decimal: ',' }
];

/** "330.000" and the like: nobody writes three noughts after a decimal point. */
const ROUND_THOUSANDS = /^[1-9]\d{0,2}\.000$/;

/** Every reading; empty when the figures are parted in no usual way ("1.2.3"). */
export function readFigures(figures: string): readonly number[] {
	const readings = FORMS.filter(({ form }) => form.test(figures)).map(({ groups, decimal }) =>
		Number(figures.replaceAll(groups, '').replace(decimal, '.'))
	);
	return ROUND_THOUSANDS.test(figures) ? readings.slice(1) : readings;
}
