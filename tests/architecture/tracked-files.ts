import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Every file that is or could be committed, from the project's root, with forward slashes. */
export function trackedFiles(): readonly string[] {
	const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
	const names = execFileSync('git', args, { encoding: 'utf8' }).split('\0');
	return [...new Set(names)].filter((name) => name !== '' && existsSync(name)).sort();
}
