/** Takes "10 to 15 percent", "between 200 and 300" and "$3-4 billion" for one amount (COUNT-16). */
import type { FoundNumber } from './numbers.ts';

export type NumberOrRange = FoundNumber & { readonly upTo: number | undefined };

export function rangesIn(text: string, numbers: readonly FoundNumber[]): readonly NumberOrRange[] {
	const found: NumberOrRange[] = [];
	for (const number of numbers) {
		const last = found.at(-1);
		if (last !== undefined && isEither(last, { number, text })) {
			found.pop();
			continue;
		}
		const joined = last === undefined ? undefined : join(last, { number, text });
		if (joined === undefined) found.push({ ...number, upTo: undefined });
		else found.splice(-1, 1, joined);
	}
	return found;
}

/** "12% to $3m" are two amounts: what the one end has, sign or percent, the other has too. */
function isOfOneKind(
	gap: string,
	{ before, behind }: { readonly before: string; readonly behind: string }
): boolean {
	const form = /^(%| percent| per cent)?(?: to | and |[-–])([$£€])?$/.exec(gap);
	if (form === null) return false;
	const [, share, sign] = form;
	if (share !== undefined && !/^(?:%| percent| per cent)/.test(behind)) return false;
	return sign === undefined || before.endsWith(sign);
}

/** "two or three": how many it was is not said. */
function isEither(
	low: NumberOrRange,
	{ number, text }: { readonly number: FoundNumber; readonly text: string }
): boolean {
	return number.start - low.end === 4 && text.slice(low.end, number.start) === ' or ';
}

function join(
	low: NumberOrRange,
	{ number, text }: { readonly number: FoundNumber; readonly text: string }
): NumberOrRange | undefined {
	if (low.upTo !== undefined || low.isOrdinal || number.isOrdinal) return undefined;
	if (number.start - low.end > 16) return undefined;
	const gap = text.slice(low.end, number.start);
	const before = text.slice(Math.max(0, low.start - 12), low.start);
	if (!isOfOneKind(gap, { before, behind: text.slice(number.end, number.end + 9) }))
		return undefined;
	const isBetween = / and [$£€]?$/.test(gap) && /\bbetween [$£€]?$/i.test(before);
	const isTo = /(?: to |^[-–])[$£€]?$/.test(gap);
	if (!isBetween && !isTo) return undefined;
	const scale = low.scale === 1 && low.value < number.value / number.scale ? number.scale : 1;
	const value = low.value * scale;
	if (value >= number.value) return undefined;
	return { ...number, start: low.start, value, upTo: number.value, isWord: low.isWord };
}
