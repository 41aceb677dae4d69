// What a step adds to the last line. A runner that ended badly, left no report or ran nothing counts
// as a failure, whatever its report says.

import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ readonly passed: number, readonly failed: number }} Counts */

/**
 * @param {number} code of a check that has no cases of its own
 * @returns {Counts}
 */
export function countCheck(code) {
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {number} code
 * @param {string} reportFile Vitest's or Playwright's JSON report
 * @returns {Counts}
 */
export function countCases(code, reportFile) {
	if (!existsSync(reportFile)) return countCheck(1);
	const { passed, failed } = casesIn(JSON.parse(readFileSync(reportFile, 'utf8')));
	const isSound = code === 0 && passed > 0;
	return { passed, failed: isSound ? failed : Math.max(failed, 1) };
}

/**
 * @param {{
 *   numPassedTests?: number,
 *   numFailedTests?: number,
 *   stats?: { expected: number, unexpected: number, flaky: number }
 * }} report
 * @returns {Counts}
 */
function casesIn({ numPassedTests = 0, numFailedTests = 0, stats }) {
	if (!stats) return { passed: numPassedTests, failed: numFailedTests };
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumOf(all) {
	return {
		passed: all.reduce((sum, { passed }) => sum + passed, 0),
		failed: all.reduce((sum, { failed }) => sum + failed, 0)
	};
}

/**
 * @param {Counts} counts
 * @returns {string} the last line of `npm test`
 */
export function lineOf({ passed, failed }) {
	return `${passed} passed, ${failed} failed`;
}
