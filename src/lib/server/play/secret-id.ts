import { randomBytes } from 'node:crypto';

/** An unguessable id of 22 letters (128 bits), fit for a URL. */
export function newSecretId(): string {
	return randomBytes(16).toString('base64url');
}
