/**
 * When: TimeBank and AQUAINT with their TIMEX3 marks. Tuned on AQUAINT and the first half of TimeBank
 * (`train`); the second half is `dev` (and `test`, for there is no third). Right is what overlaps a
 * marked date or time and differs from it in no part that both give.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from '#drafting/text/read-text.ts';
import type { TextReading } from '#drafting/text/text-reading.ts';
import { findTimes } from '#drafting/times/find-times.ts';
import type { TimeExpression } from '#drafting/times/time.ts';
import type { EvalRow, EvalTask, Split } from './eval-task.ts';
import { isDayFound, isFullDay, isRightTime, isSlip } from './times/judge-time.ts';
import { type GoldTime, type TimeMlDocument, readTimeMl } from './times/time-ml.ts';

/** What a day has to be found with to count. */
const GATE = 0.9;

export const evalTimes: EvalTask = async ({ set, split, limit }) => {
	const files = (await filesOf(set, split)).slice(0, limit);
	const rows: EvalRow[] = [];
	const days: Judged[] = [];
	for (const file of files) {
		const document = readTimeMl(await readFile(file, 'utf8'));
		const reading = readOf(document);
		const found = findTimes(reading).filter(({ kind }) => kind === 'date');
		rows.push(...rowsOf(found, { document, file }));
		const sure = found.filter(({ confidence }) => confidence >= GATE);
		const { writtenOn, times } = document;
		// The day in a dateline, with or without a line of its own, is the day of writing itself.
		const textStart = reading.dateline?.end ?? reading.sentences[0]?.start ?? 0;
		const golds = times.filter(isFullDay).filter(({ start }) => start >= textStart);
		days.push(
			...golds.map((gold) => ({
				isRight: isDayFound(gold, sure),
				isSlip: isSlip(gold, writtenOn)
			}))
		);
	}
	const notes = [
		shareLine('days right', days),
		shareLine(
			'days right, slips of the set left out',
			days.filter(({ isSlip }) => !isSlip)
		)
	];
	return { rows, texts: files.length, notes };
};

type Judged = { readonly isRight: boolean; readonly isSlip: boolean };

function shareLine(name: string, judged: readonly Judged[]): string {
	const right = judged.filter(({ isRight }) => isRight).length;
	const share = judged.length === 0 ? '-' : `${((100 * right) / judged.length).toFixed(1)} %`;
	return `${name} at ${GATE}: ${right} of ${judged.length}, ${share}`;
}

async function filesOf(set: string, split: Split): Promise<readonly string[]> {
	const timeBank = await documentsIn(join(set, 'TimeBank'));
	const half = Math.ceil(timeBank.length / 2);
	if (split !== 'train') return timeBank.slice(half);
	return [...(await documentsIn(join(set, 'AQUAINT'))), ...timeBank.slice(0, half)];
}

async function documentsIn(folder: string): Promise<readonly string[]> {
	const names = await readdir(folder);
	return names
		.filter((name) => name.endsWith('.tml') && !name.startsWith('._'))
		.sort()
		.map((name) => join(folder, name));
}

function readOf({ text, writtenOn }: TimeMlDocument): TextReading {
	return readText(writtenOn === undefined ? { text } : { text, publishedOn: writtenOn });
}

/** What was found with a date, and each marked date that was not found, at confidence 0. */
function rowsOf(
	found: readonly TimeExpression[],
	{ document, file }: { readonly document: TimeMlDocument; readonly file: string }
): readonly EvalRow[] {
	const golds = document.times.filter(({ type }) => type === 'DATE' || type === 'TIME');
	const dated = found.filter(({ date }) => date !== undefined);
	const missed = golds.filter(
		(gold) =>
			gold.type === 'DATE' &&
			/^\d{4}/.test(gold.value) &&
			!dated.some(({ start, end }) => start < gold.end && gold.start < end)
	);
	const name = file.split('/').at(-1) ?? file;
	const place = { name, writtenOn: document.writtenOn };
	return [
		...dated.map((one) => rowOf(one, { golds, place, text: document.text })),
		...missed.map((gold) => missedRow(gold, name))
	];
}

type InDocument = {
	readonly golds: readonly GoldTime[];
	readonly place: { readonly name: string; readonly writtenOn: string | undefined };
	readonly text: string;
};

function rowOf(one: TimeExpression, { golds, place, text }: InDocument): EvalRow {
	const gold = golds.find(({ start, end }) => start < one.end && one.start < end);
	const context = text.slice(Math.max(0, one.start - 60), one.end + 40).replaceAll(/\s+/g, ' ');
	const marked = gold === undefined ? 'not marked' : `${gold.text} = ${gold.value}`;
	return {
		confidence: one.confidence,
		isRight: isRightTime(one, golds),
		isGold: gold !== undefined,
		group:
			gold !== undefined && isSlip(gold, place.writtenOn)
				? 'slip of the set'
				: (one.grain ?? 'other'),
		shown: `${one.text} = ${JSON.stringify(one.date)} | ${marked} | …${context}… ${place.name} ${place.writtenOn ?? ''}`
	};
}

function missedRow({ text, value }: GoldTime, place: string): EvalRow {
	const group = /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'day' : 'other';
	const shown = `missed ${text} = ${value} ${place}`;
	return { confidence: 0, isRight: false, isGold: true, group, shown };
}
