/** For tests: the real file system with a fault, a wait or a count put before any operation. */
import { nodeFiles, type Files, type OpenFile } from '../files.ts';

export type Operation = {
	readonly name: keyof Files | keyof OpenFile;
	readonly path: string;
};

/** Throws to make the operation fail; a write that fails has written half by then. */
export type Intercept = (operation: Operation) => void | Promise<void>;

export function systemError(code: string): Error {
	return Object.assign(new Error(`${code}: made up by a test`), { code, syscall: 'test' });
}

export function faultyFiles(intercept: Intercept): Files {
	const before = async (name: Operation['name'], path: string) => intercept({ name, path });
	return {
		open: async (path, mode) => {
			await before('open', path);
			return faultyFile(await nodeFiles.open(path, mode), (name) => before(name, path));
		},
		readText: async (path) => {
			await before('readText', path);
			return nodeFiles.readText(path);
		},
		names: (folder) => before('names', folder).then(() => nodeFiles.names(folder)),
		makeFolder: (path) => before('makeFolder', path).then(() => nodeFiles.makeFolder(path)),
		rename: (from, to) => before('rename', to).then(() => nodeFiles.rename(from, to)),
		link: (from, to) => before('link', to).then(() => nodeFiles.link(from, to)),
		copy: (from, to) => before('copy', to).then(() => nodeFiles.copy(from, to)),
		remove: (path) => before('remove', path).then(() => nodeFiles.remove(path)),
		syncFolder: (path) => before('syncFolder', path).then(() => nodeFiles.syncFolder(path))
	};
}

function faultyFile(file: OpenFile, before: (name: keyof OpenFile) => Promise<void>): OpenFile {
	return {
		read: (into, position) => before('read').then(() => file.read(into, position)),
		write: async (bytes, position) => {
			try {
				await before('write');
			} catch (error) {
				await file.write(bytes.subarray(0, bytes.length / 2), position);
				throw error;
			}
			await file.write(bytes, position);
		},
		datasync: () => before('datasync').then(() => file.datasync()),
		truncate: (size) => before('truncate').then(() => file.truncate(size)),
		// Always real, or the test would leak the handle.
		close: () => file.close()
	};
}
