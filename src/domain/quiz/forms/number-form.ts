/**
 * A number for showing: figures in threes with commas from five figures on, so that a year stays a
 * year ("33,000", "2017", "−1.5"). Our own, for the same text on every machine. Finite numbers with
 * up to 15 significant figures.
 */
export function writeNumber(value: number): string {
	const [whole = '', fraction] = String(Math.abs(value)).split('.');
	const grouped = whole.length < 5 ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
	const sign = value < 0 ? '−' : '';
	return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
