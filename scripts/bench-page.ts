/**
 * What a page costs a phone: the script beyond an empty Kit page of the same versions, and the times
 * of a slow phone. Prints figures and asserts nothing.
 *   npm run bench:page -- [--runs 5]
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { type Stands, prepareStands } from './bench-page/attempts.ts';
import { type EmptyApp, openEmptyApp } from './bench-page/empty-app.ts';
import { type OurApp, openOurApp } from './lib/our-app.ts';
import { medianOf, TIME_HEAD, timeRow, WEIGHT_HEAD, weightRow } from './bench-page/report.ts';
import { type Player, timeToFirstAnswer, timeToLargestPaint } from './bench-page/slow-phone.ts';
import { weigh } from './bench-page/weigh.ts';
import { HOW_TO_GET_CHROMIUM, provideChromium } from './lib/chromium.js';
import { projectRoot } from './lib/project-root.js';

const WEIGHTS_NOTE = `
Script: all that the page loads until it asks for nothing more, each file by itself in brotli 11.
Style and the document beside it: in brotli 11 too; fonts as they are.
`;

const TIMES_NOTE = `
Slow phone: Lighthouse's slow 4G (150 ms, 1.6 Mbit/s down) and a processor 4 times slower, with
an empty cache, from the navigation's start. To the largest paint; to the reveal of a choice question
answered as soon as its options stand there, and to that answered by the page's own script.
`;

type Bench = { readonly browser: Browser; readonly empty: EmptyApp; readonly ours: OurApp };

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);

const executablePath = provideChromium();
if (executablePath === undefined) throw new Error(HOW_TO_GET_CHROMIUM);
process.chdir(projectRoot);
await mkdir('data', { recursive: true });
// Within the project, so that the empty page finds the project's packages.
const folder = await mkdtemp(join(projectRoot, 'data', 'bench-page-'));
const closing: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true })];
try {
	const stands = await prepareStands(join(folder, 'scores'), runs * 2);
	const empty = await openEmptyApp(join(folder, 'empty'));
	closing.unshift(() => empty.close());
	const ours = await openOurApp(join(folder, 'scores'));
	closing.unshift(() => ours.close());
	const browser = await chromium.launch({ executablePath });
	closing.unshift(() => browser.close());
	await printWeights({ browser, empty, ours }, stands);
	await printTimes({ browser, empty, ours }, stands);
} finally {
	for (const close of closing) await close();
}

async function printWeights({ browser, empty, ours }: Bench, { pages }: Stands): Promise<void> {
	console.log(WEIGHT_HEAD);
	const yardstick = await weigh(browser, empty.url);
	console.log(weightRow('empty', yardstick));
	for (const { name, path } of pages) {
		console.log(weightRow(name, await weigh(browser, ours.origin + path), yardstick));
	}
	console.log(WEIGHTS_NOTE);
}

async function printTimes({ browser, empty, ours }: Bench, stands: Stands): Promise<void> {
	console.log(TIME_HEAD);
	const paint = (url: string) => repeated(() => timeToLargestPaint(browser, url));
	const emptyPaint = await paint(empty.url);
	const unit = medianOf(emptyPaint);
	console.log(timeRow('paint: empty', emptyPaint, unit));
	for (const { name, path } of stands.pages) {
		if (!['asking: choice', 'reveal: choice', 'home'].includes(name)) continue;
		console.log(timeRow(`paint: ${name}`, await paint(ours.origin + path), unit));
	}
	const left = stands.toAnswer.map((path) => ours.origin + path);
	for (const player of ['at-once', 'by-script'] satisfies Player[]) {
		const answer = () => timeToFirstAnswer(browser, { url: left.pop() ?? '', player });
		console.log(timeRow(`answer: ${player}`, await repeated(answer), unit));
	}
	console.log(TIMES_NOTE);
}

/** One after the other: two at once would share the processor. */
async function repeated(time: () => Promise<number>): Promise<readonly number[]> {
	const times: number[] = [];
	for (let run = 0; run < runs; run += 1) times.push(await time());
	return times;
}
