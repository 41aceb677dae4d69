import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEY_FILE, openSecretKey } from './secret-key.ts';

let folder: string;

beforeEach(async () => {
	folder = await fs.mkdtemp(join(tmpdir(), 'verbatim-key-'));
});

afterEach(() => fs.rm(folder, { recursive: true, force: true }));

async function openedKey(dataDir: string): Promise<Uint8Array> {
	const opened = await openSecretKey(dataDir);
	if (!opened.ok) throw new Error(opened.refusal.code);
	return opened.value;
}

describe('SEAL-3 the key is made once and kept', () => {
	test('SEAL-3 the second start reads what the first one made', async () => {
		const dataDir = join(folder, 'new', 'data');
		const first = await openedKey(dataDir);
		expect(first).toHaveLength(32);
		expect(await openedKey(dataDir)).toEqual(first);
		expect(await fs.readdir(dataDir)).toEqual([KEY_FILE]);
	});

	test('SEAL-3 two folders have two keys', async () => {
		expect(await openedKey(join(folder, 'a'))).not.toEqual(await openedKey(join(folder, 'b')));
	});

	test.skipIf(process.platform === 'win32')('SEAL-3 only its owner may read it', async () => {
		await openedKey(folder);
		const { mode } = await fs.stat(join(folder, KEY_FILE));
		expect(mode & 0o777).toBe(0o600);
	});

	test('SEAL-3 of many starts at once all have the same key', async () => {
		const keys = await Promise.all(Array.from({ length: 20 }, () => openedKey(folder)));
		const distinct = new Set(keys.map((key) => Buffer.from(key).toString('hex')));
		expect(distinct.size).toBe(1);
		expect(await fs.readdir(folder)).toEqual([KEY_FILE]);
	});
});

describe('SEAL-4 a key that cannot be used stops the start and is left alone', () => {
	test.each([0, 31, 33])('SEAL-4 %i bytes are not a key', async (length) => {
		const file = join(folder, KEY_FILE);
		await fs.writeFile(file, new Uint8Array(length));
		const opened = await openSecretKey(folder);
		expect(opened).toMatchObject({ ok: false, refusal: { code: 'secret-key-damaged' } });
		expect(await fs.readFile(file)).toHaveLength(length);
	});

	test('SEAL-4 what cannot be read is named', async () => {
		await fs.mkdir(join(folder, KEY_FILE));
		const opened = await openSecretKey(folder);
		expect(opened).toMatchObject({ refusal: { code: 'secret-key-unreadable' } });
		expect(opened.ok ? '' : opened.refusal.detail).toContain(join(folder, KEY_FILE));
	});

	test('SEAL-4 a place that cannot be written is named', async () => {
		const file = join(folder, 'a-file');
		await fs.writeFile(file, '');
		const opened = await openSecretKey(join(file, 'data'));
		expect(opened).toMatchObject({ ok: false });
		expect(opened.ok ? '' : opened.refusal.detail).toContain(join(file, 'data'));
	});
});
