import path from 'node:path';
import { expect, test } from 'vitest';
import { adapterEnvironment, listenProblem, readServerSettings } from './server-settings.js';

const root = path.resolve('/folder with space');

test('an empty environment gives the documented defaults', () => {
	const dataDir = path.join(root, 'data');
	const settings = { port: 3000, host: '0.0.0.0', dataDir, isProxyTrusted: false };
	expect(readServerSettings({}, root)).toEqual({ ok: true, settings });
	expect(readServerSettings({ PORT: '', HOST: '', DATA_DIR: '' }, root)).toEqual({
		ok: true,
		settings
	});
});

test('each setting is read', () => {
	const env = { PORT: '0', HOST: '::1', DATA_DIR: 'a b', TRUST_PROXY: '1' };
	expect(readServerSettings(env, root)).toEqual({
		ok: true,
		settings: { port: 0, host: '::1', dataDir: path.join(root, 'a b'), isProxyTrusted: true }
	});
});

test.each(['abc', '-1', '65536', '3000.5', '80 81'])('PORT=%s is refused by name', (PORT) => {
	const read = readServerSettings({ PORT }, root);
	expect(read).toEqual({ ok: false, problem: expect.stringContaining(PORT) as string });
});

test('the adapter learns the protocol from the header that the guard fills in', () => {
	const read = readServerSettings({}, root);
	if (!read.ok) throw new Error(read.problem);
	expect(adapterEnvironment(read.settings, { PROTOCOL_HEADER: 'x-own' })).toMatchObject({
		PROTOCOL_HEADER: 'x-forwarded-proto',
		BODY_SIZE_LIMIT: '512K'
	});
});

test.each([
	['EADDRINUSE', /3000.*in use.*PORT=3001 npm start/s],
	['EACCES', /PORT=3000 npm start/],
	['ENOTFOUND', /HOST=nowhere/]
])('%s is answered with what to do', (code, sentence) => {
	const settings = { port: 3000, host: 'nowhere', dataDir: root, isProxyTrusted: false };
	expect(listenProblem(settings, Object.assign(new Error('listen'), { code }))).toMatch(sentence);
});
