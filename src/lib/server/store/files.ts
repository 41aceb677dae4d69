/**
 * The few things that the store asks of a file system. Small, so that a test can put a full disk or
 * a crash in its place. Foreign errors pass through; `failure.ts` names them.
 */
import * as fs from 'node:fs/promises';

export interface OpenFile {
	/** Answers with the number of bytes read, 0 at the end. */
	read(into: Uint8Array, position: number): Promise<number>;
	/** Writes every byte, or fails having written some. */
	write(bytes: Uint8Array, position: number): Promise<void>;
	/** Makes the bytes and the length safe. */
	datasync(): Promise<void>;
	truncate(size: number): Promise<void>;
	close(): Promise<void>;
}

/** `create` makes the file or empties it; `update` reads and writes one that is there. */
export type OpenMode = 'read' | 'update' | 'create';

export interface Files {
	open(path: string, mode: OpenMode): Promise<OpenFile>;
	readText(path: string): Promise<string>;
	names(folder: string): Promise<readonly string[]>;
	makeFolder(path: string): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	/** Fails with EEXIST when `to` is there. */
	link(from: string, to: string): Promise<void>;
	copy(from: string, to: string): Promise<void>;
	/** No failure when there is nothing to remove. */
	remove(path: string): Promise<void>;
	/** Makes creations, renames and removals within the folder safe. */
	syncFolder(path: string): Promise<void>;
}

const FLAGS = { read: 'r', update: 'r+', create: 'w+' } as const;

export const nodeFiles: Files = {
	open: async (path, mode) => openFile(await fs.open(path, FLAGS[mode])),
	readText: (path) => fs.readFile(path, 'utf8'),
	names: (folder) => fs.readdir(folder),
	makeFolder: async (path) => {
		await fs.mkdir(path, { recursive: true });
	},
	rename: fs.rename,
	link: fs.link,
	copy: (from, to) => fs.copyFile(from, to),
	remove: (path) => fs.rm(path, { force: true }),
	syncFolder
};

function openFile(handle: fs.FileHandle): OpenFile {
	return {
		read: async (into, position) => {
			const { bytesRead } = await handle.read(into, 0, into.length, position);
			return bytesRead;
		},
		write: async (bytes, position) => {
			let written = 0;
			while (written < bytes.length) {
				const length = bytes.length - written;
				written += (await handle.write(bytes, written, length, position + written)).bytesWritten;
			}
		},
		datasync: () => handle.datasync(),
		truncate: (size) => handle.truncate(size),
		close: () => handle.close()
	};
}

async function syncFolder(path: string): Promise<void> {
	// Windows cannot open a folder, and keeps its names safe by itself.
	if (process.platform === 'win32') return;
	const handle = await fs.open(path, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
