/** Names a foreign error of the file system by the store's own codes, once. */
import type { StoreFailure, StoreFailureCode } from './port.ts';

const CODES: Readonly<Record<string, StoreFailureCode>> = {
	ENOSPC: 'store-full',
	EDQUOT: 'store-full',
	EFBIG: 'store-full',
	EROFS: 'store-read-only',
	EACCES: 'store-read-only',
	EPERM: 'store-read-only'
};

/** Throws what is no error of the system: that is a bug, and not for a player to hear about. */
export function storeFailure(error: unknown): StoreFailure {
	const code = systemCode(error);
	if (code === undefined || !(error instanceof Error)) throw error;
	return { code: CODES[code] ?? 'store-failed', detail: error.message };
}

/** The code of an error of the system, such as ENOENT. */
export function systemCode(error: unknown): string | undefined {
	if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
	return typeof error.code === 'string' ? error.code : undefined;
}
