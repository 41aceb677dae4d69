/**
 * What a draft costs: the first one, one of many, how it grows with the text, and texts made to be
 * slow. Prints figures and asserts nothing.
 *   npm run bench:draft -- [--set FOLDER_OF_TXT] [--articles 80] [--runs 3] [--words 700]
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hostileTexts } from './bench-draft/hostile-texts.ts';
import { newsText } from './bench-draft/news-grammar.ts';
import { figure, line, percentile } from './bench-draft/table.ts';

const { values } = parseArgs({
	options: {
		set: { type: 'string' },
		articles: { type: 'string', default: '80' },
		runs: { type: 'string', default: '3' },
		words: { type: 'string', default: '700' }
	}
});
const articles = Number(values.articles);
const texts = values.set === undefined ? generated() : await textsIn(values.set);

const loadedAt = performance.now();
const { draft, draftFrom } = await import('#drafting/draft.ts');
const { read } = await import('#drafting/read.ts');
const loadMs = performance.now() - loadedAt;
const firstMs = timed(() => draft({ text: texts[0] ?? '' }));

print(['cold start']);
print(['loading the engine, ms', figure(loadMs)]);
print(['first article, ms', figure(firstMs)]);
printMemory('memory after it, MB');
printWarm();
printGrowth();
printHostile();
printMemory('memory at the end, MB');

function generated(): readonly string[] {
	const words = Number(values.words);
	return Array.from({ length: articles }, (_, index) => newsText(`article ${index}`, words));
}

async function textsIn(folder: string): Promise<readonly string[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
	return Promise.all(names.slice(0, articles).map((name) => readFile(join(folder, name), 'utf8')));
}

type Cost = {
	readonly readMs: number;
	readonly draftMs: number;
	/** Processor time of all threads: a busy machine leaves it as it is. */
	readonly cpuMs: number;
	readonly words: number;
};

function costOf(text: string): Cost {
	const before = process.cpuUsage();
	const startedAt = performance.now();
	const reading = read({ text, publishedOn: '2021-06-16' });
	const readMs = performance.now() - startedAt;
	const draftMs = timed(() => draftFrom(reading));
	const { user, system } = process.cpuUsage(before);
	const words = text.split(/\s+/).length;
	return { readMs, draftMs, cpuMs: (user + system) / 1000, words };
}

function printWarm(): void {
	const costs = Array.from({ length: Number(values.runs) }, () => texts.map(costOf)).flat();
	const measures: readonly (readonly [string, (cost: Cost) => number])[] = [
		['an article, ms', ({ readMs, draftMs }) => readMs + draftMs],
		['700 words, ms', ({ readMs, draftMs, words }) => ((readMs + draftMs) * 700) / words],
		['700 words, processor ms', ({ cpuMs, words }) => (cpuMs * 700) / words],
		['reading an article, ms', ({ readMs }) => readMs],
		['drafting from it, ms', ({ draftMs }) => draftMs],
		['words of an article', ({ words }) => words]
	];
	const shares = [0.5, 0.9, 0.99, 1];
	print([`\nwarm: ${texts.length} articles, ${values.runs} times`, 'median', 'p90', 'p99', 'most']);
	for (const [name, of] of measures) {
		print([name, ...shares.map((share) => figure(percentile(costs.map(of), share)))]);
	}
}

/** Each length's processor time for a word against the shortest's: linear growth keeps it at 1. */
function printGrowth(): void {
	print(['\ngrowth: words', 'reading, ms', 'drafting, ms', 'processor ms', 'a word']);
	let first: number | undefined;
	for (const length of [500, 1000, 2000, 5000, 10_000, 20_000]) {
		const { words, readMs, draftMs, cpuMs } = costOf(newsText('growth', length));
		first ??= cpuMs / words;
		const ratio = (cpuMs / words / first).toFixed(2);
		print([String(words), figure(readMs), figure(draftMs), figure(cpuMs), ratio]);
	}
}

function printHostile(): void {
	print(['\nmade to be slow', 'characters', 'ms', 'processor ms', 'answer']);
	for (const { name, text } of hostileTexts()) {
		const { drafted, tookMs, cpuMs } = costOfDraft(text);
		const answer = drafted.ok ? `${drafted.value.chosen.length} questions` : drafted.refusal.code;
		print([name, String(text.length), figure(tookMs), figure(cpuMs), answer]);
	}
}

function costOfDraft(text: string) {
	const before = process.cpuUsage();
	const startedAt = performance.now();
	const drafted = draft({ text });
	const tookMs = performance.now() - startedAt;
	const { user, system } = process.cpuUsage(before);
	return { drafted, tookMs, cpuMs: (user + system) / 1000 };
}

function printMemory(name: string): void {
	print([name, (process.memoryUsage.rss() / 1024 / 1024).toFixed(0)]);
}

function timed(work: () => unknown): number {
	const startedAt = performance.now();
	work();
	return performance.now() - startedAt;
}

function print(cells: readonly string[]): void {
	console.log(line(cells));
}
