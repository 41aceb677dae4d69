// Runs before anything is installed and on any Node that knows modules, so it uses nothing newer.

const OLDEST = { major: 20, minor: 19 };

/**
 * @param {string} version of Node, such as `20.19.0`
 * @returns {boolean} whether Verbatim runs on it
 */
export function isSupportedNode(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

/** Ends the process with a sentence, not with a syntax error from somewhere deep, on an old Node. */
export function requireSupportedNode() {
	if (isSupportedNode(process.versions.node)) return;
	console.error(
		`Verbatim needs Node ${OLDEST.major}.${OLDEST.minor} or newer; this is Node ${process.versions.node}.\n` +
			'Install a newer one from https://nodejs.org and run the same command again.'
	);
	process.exit(1);
}
