/** The store without files: for tests, and for a server that is told to keep nothing. */
import { randomUUID } from 'node:crypto';
import { CommittedStore } from './committed-store.ts';
import { Contents } from './contents.ts';
import type { Store } from './port.ts';

export function openMemoryStore(options: { readonly newId?: () => string } = {}): Store {
	return new CommittedStore({
		contents: new Contents(),
		write: async () => undefined,
		newId: options.newId ?? randomUUID,
		compact: async () => ({ ok: true, value: undefined }),
		release: async () => undefined
	});
}
