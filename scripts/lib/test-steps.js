// What `npm test` runs. Checks share the processor two at a time; the test runners come after them,
// one by one, for they spread over it themselves.

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { once } from 'node:events';
import { ensureBuilt } from './build.js';
import { projectRoot } from './project-root.js';
import { cacheFolder } from './remembered-pass.js';
import { runTool } from './run-command.js';
import { countCases, countCheck } from './test-counts.js';

/**
 * @typedef {{ readonly output: string, readonly counts: import('./test-counts.js').Counts }} Result
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {'check' | 'runner'} kind
 * @property {boolean} [needsBrowser]
 * @property {boolean} [needsBuild]
 * @property {() => Promise<Result>} run
 */

// A remembered lint result can be stale where a rule looks into another file's types.
const usesCaches = !process.env['CI'] && !process.argv.includes('--force');

/** @type {readonly Step[]} */
export const steps = [
	check('build', () => ensureBuilt()),
	check('types', () => runTool('svelte-check', typesArgs())),
	check('lint', () => runTool('eslint', ['.', '--max-warnings', '0', ...cacheArgs('eslint')])),
	check('format', () => runTool('prettier', ['--check', '.', ...cacheArgs('prettier')])),
	check('unused', () => runTool('knip', ['--no-progress'])),
	...bankStep(),
	vitest('unit'),
	{ ...vitest('component'), needsBrowser: true },
	{ ...vitest('faults'), needsBuild: true },
	{ name: 'e2e', kind: 'runner', needsBrowser: true, needsBuild: true, run: endToEnd }
];

/**
 * @param {string} name
 * @param {() => Promise<import('./run-command.js').Outcome>} run
 * @returns {Step}
 */
function check(name, run) {
	return {
		name,
		kind: 'check',
		run: async () => {
			const { code, output } = await run();
			return { output, counts: countCheck(code) };
		}
	};
}

/** The bank is checked by the same door that a teacher uses. */
function bankStep() {
	if (!existsSync(path.join(projectRoot, 'scripts/check.ts'))) return [];
	return [check('bank', () => runTool('tsx', ['scripts/check.ts']))];
}

/**
 * @param {string} project of vitest.config.ts
 * @returns {Step}
 */
function vitest(project) {
	const report = reportFile(project);
	const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
	return {
		name: project,
		kind: 'runner',
		run: async () => {
			freshReport(report);
			const { code, output } = await runTool('vitest', [...args, `--outputFile.json=${report}`]);
			return { output, counts: countCases(code, report) };
		}
	};
}

async function endToEnd() {
	const report = reportFile('e2e');
	freshReport(report);
	const { code, output } = await runTool('@playwright/test', ['test', '--reporter=list,json'], {
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
		E2E_PORT: String(await freePort())
	});
	return { output, counts: countCases(code, report) };
}

/** @param {string} tool */
function cacheArgs(tool) {
	if (!usesCaches) return [];
	const location = path.join(cacheFolder, `${tool}.json`);
	return ['--cache', '--cache-strategy', 'content', '--cache-location', location];
}

function typesArgs() {
	// Not `--incremental`: with svelte-check 4.7 it finds faults in types imported out of .svelte files.
	return ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'];
}

/** @param {string} name */
function reportFile(name) {
	return path.join(cacheFolder, `report-${name}.json`);
}

/** A report of an earlier run must not stand in for one that was never written. @param {string} file */
function freshReport(file) {
	mkdirSync(path.dirname(file), { recursive: true });
	rmSync(file, { force: true });
}

async function freePort() {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	if (address === null || typeof address === 'string') throw new Error('no free port');
	return address.port;
}
