import { expect, test } from 'vitest';
import { isSatisfiedBy } from './install.js';
import { isSupportedNode } from './node-version.js';

const wanted = {
	'': { version: '0.1.0' },
	'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
	'node_modules/b-win32': { version: '1.0.0', integrity: 'sha512-b', optional: true }
};

test.each([
	['what is locked', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }, true],
	['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }, false],
	['other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }, false],
	['nothing', {}, false]
])('with %s in node_modules, the lock file is satisfied: %s', (_, present, isSatisfied) => {
	expect(isSatisfiedBy(wanted, present)).toBe(isSatisfied);
});

test.each([
	['18.20.4', false],
	['20.18.3', false],
	['20.19.0', true],
	['22.1.0', true],
	['24.0.0', true]
])('Node %s is supported: %s', (version, isSupported) => {
	expect(isSupportedNode(version)).toBe(isSupported);
});
