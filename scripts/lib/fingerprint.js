import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * One hash over names and contents: the same files give the same hash on any machine.
 *
 * @param {string} root
 * @param {readonly string[]} files relative to the root; one that is missing counts as missing
 * @returns {string} 64 hexadecimal digits
 */
export function fingerprint(root, files) {
	const hash = createHash('sha256');
	for (const file of [...files].sort()) {
		hash.update(`${file}\0`).update(contentHash(path.join(root, file)));
	}
	return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} name a file or folder, relative to the root
 * @returns {string[]} the files there with forward slashes; none when it does not exist
 */
export function filesUnder(root, name) {
	const stats = statSync(path.join(root, name), { throwIfNoEntry: false });
	if (!stats) return [];
	if (!stats.isDirectory()) return [name];
	return readdirSync(path.join(root, name)).flatMap((entry) =>
		filesUnder(root, `${name}/${entry}`)
	);
}

/**
 * @param {string} file
 * @returns {Buffer | string}
 */
function contentHash(file) {
	if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return 'missing';
	return createHash('sha256').update(readFileSync(file)).digest();
}
