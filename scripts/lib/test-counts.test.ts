import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countCases, countCheck, lineOf, sumOf } from './test-counts.js';

const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const vitest = (passed: number, failed: number) => ({
	numPassedTests: passed,
	numFailedTests: failed
});
const playwright = (expected: number, unexpected: number, flaky: number) => ({
	stats: { expected, unexpected, flaky }
});

test.each([
	['all pass', 0, vitest(5, 0), { passed: 5, failed: 0 }],
	['two fail', 1, vitest(3, 2), { passed: 3, failed: 2 }],
	['a file that does not load', 1, vitest(5, 0), { passed: 5, failed: 1 }],
	['nothing ran', 0, vitest(0, 0), { passed: 0, failed: 1 }],
	['a browser run', 0, playwright(4, 0, 0), { passed: 4, failed: 0 }],
	['a browser run with failures', 1, playwright(4, 1, 1), { passed: 4, failed: 2 }],
	['a server that did not start', 1, playwright(0, 0, 0), { passed: 0, failed: 1 }],
	['a report of another shape', 0, {}, { passed: 0, failed: 1 }]
])('%s', (name, code, report, counts) => {
	const file = path.join(folder, `${name}.json`);
	writeFileSync(file, JSON.stringify(report));
	expect(countCases(code, file)).toEqual(counts);
});

test('a runner that left no report has failed', () => {
	expect(countCases(0, path.join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
});

test('the last line sums the steps', () => {
	const all = [countCheck(0), countCheck(2), { passed: 10, failed: 1 }];
	expect(lineOf(sumOf(all))).toBe('11 passed, 2 failed');
});
