import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './project-root.js';

// Long enough for the slowest step on a slow machine; a hung child must not hang the caller for ever.
const TIMEOUT_MS = 20 * 60_000;

/**
 * @typedef {{ readonly code: number, readonly output: string }} Outcome the exit code (1 when killed
 *   or not started) and what was printed, both streams in order
 */

/**
 * Runs a program without a shell and without stdin, in the project's folder.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] added to this process's own
 * @returns {Promise<Outcome>} never rejects
 */
function runCommand(program, args, env = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: projectRoot,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: TIMEOUT_MS
		});
		let output = '';
		/** @param {Buffer} chunk */
		const keep = (chunk) => (output += chunk.toString());
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
		child.on('close', (code, signal) => {
			if (signal) output += `\n${program} was ended by ${signal}\n`;
			resolve({ code: code ?? 1, output });
		});
	});
}

/**
 * Runs an installed package's own command with this very Node, so that no shell and no `.cmd` file
 * stands between.
 *
 * @param {string} packageName whose command has the package's name, or is its only one
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<Outcome>}
 */
export function runTool(packageName, args, env) {
	const folder = path.join(projectRoot, 'node_modules', packageName);
	return runCommand(process.execPath, [path.join(folder, commandOf(folder)), ...args], env);
}

/**
 * @param {string} folder of an installed package
 * @returns {string} its command's file, relative to the folder
 */
function commandOf(folder) {
	/** @type {{ bin: string | Record<string, string> }} */
	const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
	const file =
		typeof bin === 'string' ? bin : (bin[path.basename(folder)] ?? Object.values(bin)[0]);
	if (!file) throw new Error(`${folder} has no command`);
	return file;
}

/**
 * Runs npm: the one that started us, else the one on the path.
 *
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
export function runNpm(args) {
	const own = process.env['npm_execpath'];
	if (own && /\.c?js$/.test(own)) return runCommand(process.execPath, [own, ...args]);
	if (process.platform !== 'win32') return runCommand('npm', args);
	// Windows starts a `.cmd` file only through its own shell.
	return runCommand('cmd.exe', ['/d', '/s', '/c', 'npm', ...args]);
}
