import { VERDICTS } from '#domain/quiz/kinds/claim.ts';
import type { RevealDetail } from '#domain/quiz/reveal-detail.ts';
import type { Distribution } from '#domain/room/view/wall-view.ts';

export type OptionBar = {
	readonly text: string;
	readonly count: number;
	/** Of those who answered, 0 to 1. Where several may be chosen the shares add up to more. */
	readonly share: number;
	readonly isKey: boolean;
	readonly whyNot?: string;
};

/** How many chose what, in the order shown; empty for kinds without options. */
export function optionBars(
	{ options, marks }: Distribution,
	detail: RevealDetail
): readonly OptionBar[] {
	const answered = marks.right + marks.partly + marks.wrong;
	return options.map(({ text, count }, index) => ({
		text,
		count,
		share: answered === 0 ? 0 : Math.min(1, count / answered),
		...keyPart(detail, text, index)
	}));
}

/** Characters of a reason in one line of the wall. */
const LINE = 70;
/** Options and lines of reasons that stand on one screen in the larger type. */
const MOST_LINES = 7;

/** They need the smaller type, to stand on one screen with what follows them. */
export function areLong(bars: readonly OptionBar[]): boolean {
	const reasons = bars.map(({ whyNot = '' }) => Math.ceil(whyNot.length / LINE));
	const lines = reasons.reduce((sum, count) => sum + count, bars.length);
	return bars.length > 5 || lines > MOST_LINES;
}

function keyPart(detail: RevealDetail, text: string, index: number) {
	if (detail.kind === 'verdict') return { isKey: VERDICTS[index] === detail.key };
	const option =
		detail.kind === 'options' ? detail.options.find((one) => one.text === text) : undefined;
	if (option === undefined) return { isKey: false };
	const { isKey, whyNot } = option;
	return whyNot === undefined ? { isKey } : { isKey, whyNot };
}
