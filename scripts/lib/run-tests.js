import { HOW_TO_GET_CHROMIUM, provideChromium } from './chromium.js';
import { rememberedPass, rememberPass, treeFingerprint } from './remembered-pass.js';
import { runTool } from './run-command.js';
import { countCheck, lineOf, sumOf } from './test-counts.js';
import { steps } from './test-steps.js';

/**
 * @typedef {import('./test-steps.js').Step} Step
 * @typedef {import('./test-counts.js').Counts} Counts
 */

const CHECKS_AT_ONCE = 2;

/**
 * @param {readonly string[]} args names of steps, and `--force`
 * @returns {Promise<number>} the exit code
 */
export async function runTests(args) {
	const names = args.filter((arg) => !arg.startsWith('--'));
	const unknown = names.filter((name) => !steps.some((step) => step.name === name));
	if (unknown.length > 0) {
		console.error(`No step is called ${unknown.join(', ')}. There are: ${stepNames()}`);
		return 1;
	}
	const chosen = choose(names);
	if (chosen.some(({ needsBrowser }) => needsBrowser)) {
		// Child processes look for it too, and must find the same one.
		process.env['CHROMIUM_PATH'] = provideChromium() ?? '';
	}
	const isWhole = names.length === 0;
	const tree = isWhole ? treeFingerprint() : undefined;
	const pass = process.env['CI'] || args.includes('--force') ? undefined : rememberedPass(tree);
	if (pass) return recall(pass);
	const counts = await runAll(chosen);
	// A file that was saved meanwhile may have been tested in either form.
	if (isWhole && tree && counts.failed === 0 && treeFingerprint() === tree) {
		rememberPass({ tree, passed: counts.passed, at: new Date().toISOString() });
	}
	console.log(lineOf(counts));
	return counts.failed === 0 ? 0 : 1;
}

function stepNames() {
	return steps.map(({ name }) => name).join(', ');
}

/** @param {readonly string[]} names */
function choose(names) {
	if (names.length === 0) return steps;
	const chosen = steps.filter(({ name }) => names.includes(name));
	if (!chosen.some(({ needsBuild }) => needsBuild)) return chosen;
	return steps.filter((step) => step.name === 'build' || chosen.includes(step));
}

/** @param {import('./remembered-pass.js').Pass} pass */
function recall({ passed, at }) {
	console.log(`Nothing has changed since every step passed at ${at}.`);
	console.log('Remembered, not run again (`npm test -- --force` runs all):');
	console.log(lineOf({ passed, failed: 0 }));
	return 0;
}

/**
 * @param {readonly Step[]} chosen
 * @returns {Promise<Counts>}
 */
async function runAll(chosen) {
	// The linter, the type checker and Vitest all read the types that this writes.
	const sync = await runTool('@sveltejs/kit', ['sync']);
	if (sync.code !== 0) console.log(sync.output);
	const all = [countCheck(sync.code)];
	const checks = chosen.filter(({ kind }) => kind === 'check');
	const queue = checks.values();
	const work = async () => {
		for (const step of queue) all.push(await runStep(step));
	};
	await Promise.all(Array.from({ length: CHECKS_AT_ONCE }, work));
	for (const step of chosen.filter(({ kind }) => kind === 'runner')) all.push(await runStep(step));
	return sumOf(all);
}

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function runStep({ name, needsBrowser, run }) {
	const startedAt = performance.now();
	const { output, counts } =
		needsBrowser && !process.env['CHROMIUM_PATH']
			? { output: HOW_TO_GET_CHROMIUM, counts: countCheck(1) }
			: await run();
	const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
	const isGood = counts.failed === 0;
	console.log(`${isGood ? 'ok  ' : 'FAIL'} ${name.padEnd(10)} ${lineOf(counts)} (${seconds} s)`);
	if (!isGood) console.log(`${output}\n`);
	return counts;
}
