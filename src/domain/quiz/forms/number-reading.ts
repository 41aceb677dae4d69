/**
 * Reads the one number in a text as people write it, whatever words stand around it. A text may have
 * several readings (1.234 is over a thousand or over one; 48 m is metres or millions): all are given,
 * none is guessed. Two different numbers are no number. Rules FORM-12 to FORM-15 in
 * docs/quiz-spec.md.
 */
import { type NumberPart, partsOf } from './number-parts.ts';

const LONGEST = 200;

/** A number half read: the sum of what has its scale, and a group that waits for its own. */
type Reading = {
	readonly sum: number;
	readonly group?: number;
	/** What may still be added to the group is smaller: 10 after a word of tens, 100 after a hundred. */
	readonly room: number;
	/** The next scale has to be smaller: a million before a thousand. */
	readonly below: number;
};

/** Every number the text may mean, the English reading first; empty for none and for several. */
export function readNumbers(text: string): readonly number[] {
	if (text.length > LONGEST) return [];
	const amounts = runsOf(partsOf(text)).map(amountsOf);
	const [first = []] = amounts;
	return first.filter((value) => amounts.every((readings) => readings.includes(value)));
}

/** Stretches of parts that belong to one number. */
function runsOf(parts: readonly NumberPart[]): readonly (readonly NumberPart[])[] {
	const runs: NumberPart[][] = [[]];
	for (const part of parts) {
		const run = runs.at(-1);
		const isJoining = part.kind === 'and' && run?.at(-1)?.kind === 'scale';
		if (isJoining) continue;
		if (isNumeric(part)) run?.push(part);
		else runs.push(part.kind === 'minus' ? [part] : []);
	}
	return runs.filter((run) => run.some(isNumeric));
}

function isNumeric({ kind }: NumberPart): boolean {
	return kind === 'figures' || kind === 'word' || kind === 'scale';
}

/** What one run may amount to; empty when it does not make one number ("twenty thirty"). */
function amountsOf(run: readonly NumberPart[]): readonly number[] {
	const sign = run[0]?.kind === 'minus' ? -1 : 1;
	const start: readonly Reading[] = [{ sum: 0, room: 0, below: Infinity }];
	const ends = run.reduce(
		(readings, part) => readings.flatMap((reading) => readOn(reading, part)),
		start
	);
	// 15 significant figures, so that 4.1 million is 4100000 and not 4099999.9999999995.
	return ends.map(({ sum, group = 0 }) => sign * Number((sum + group).toPrecision(15)));
}

function readOn(reading: Reading, part: NumberPart): readonly Reading[] {
	switch (part.kind) {
		case 'figures':
		case 'word':
			return part.readings.flatMap((value) => addValue(reading, value, part.kind));
		case 'scale':
			return part.readings.flatMap((factor) => multiply(reading, factor));
		default:
			return [reading];
	}
}

function addValue(reading: Reading, value: number, kind: 'figures' | 'word'): readonly Reading[] {
	const { group, room, below } = reading;
	const isFitting = group === undefined ? value < below : value >= 1 && value < room;
	const rest = kind === 'word' && value >= 20 ? 10 : 0;
	return isFitting ? [{ ...reading, group: (group ?? 0) + value, room: rest }] : [];
}

function multiply({ sum, group, below }: Reading, factor: number): readonly Reading[] {
	const times = group ?? (sum === 0 ? 1 : undefined);
	if (times === undefined || factor >= below) return [];
	if (factor === 100) return times < 100 ? [{ sum, group: times * 100, room: 100, below }] : [];
	return [{ sum: sum + times * factor, room: 0, below: factor }];
}
