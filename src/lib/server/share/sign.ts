/**
 * Seals on what leaves the server in a link: the key, made on the first start, and what it signs.
 * A seal proves that this server wrote the payload; it hides nothing.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';

/** What a seal is good for: one made for one purpose never fits another. */
export type SealPurpose = 'challenge' | 'edit' | 'room';

export type Signer = {
	/** `payload.seal`, fit for an address as it is. Throws when the payload is no short id. */
	sign(payload: string): string;
	/** The payload of a token that `sign` made with this key for this purpose. */
	verify(token: string): Outcome<string, 'link-tampered' | 'link-malformed'>;
};

/**
 * 128 of HMAC-SHA-256's 256 bits: RFC 2104 (section 5) allows half, a guess that must be tried
 * against a running server has no chance at 2^-128, and the link stays short to type and to scan.
 */
const SEAL_BYTES = 16;

const PAYLOAD = /^[A-Za-z0-9_-]{1,64}$/;
const TOKEN = /^([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{22})$/;

export function createSigner(key: Uint8Array, purpose: SealPurpose): Signer {
	/** The NUL cannot occur in a purpose, so no two pairs run together. */
	const seal = (payload: string): string =>
		createHmac('sha256', key)
			.update(`${purpose}\0${payload}`)
			.digest()
			.subarray(0, SEAL_BYTES)
			.toString('base64url');

	return {
		sign(payload) {
			if (!PAYLOAD.test(payload)) throw new Error('Only a short id can be signed.');
			return `${payload}.${seal(payload)}`;
		},
		verify(token) {
			const [, payload, given] = TOKEN.exec(token) ?? [];
			if (payload === undefined || given === undefined) return refuse('link-malformed');
			// Compared as text: 22 letters can spell 16 bytes in four ways, and one is ours.
			const fits = timingSafeEqual(Buffer.from(given), Buffer.from(seal(payload)));
			return fits ? accept(payload) : refuse('link-tampered');
		}
	};
}
