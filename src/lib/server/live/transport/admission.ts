/** Whether somebody who asks for a line gets one: the same questions on every transport. */
import type { Refusal } from '#domain/refusal.ts';
import { type RefusalCode, explain } from '#formats/refusals.ts';
import { type Bye, PROTOCOL } from '#formats/room-message.ts';
import type { Lines, Pass } from '../port.ts';
import { isOurOrigin } from './origin.ts';

export type Asked = {
	readonly token: string;
	/** The `v` of the address. */
	readonly version: string | null;
	readonly origin: string | null | undefined;
	/** As the request names it, forwarded headers settled. */
	readonly host: string;
};

export type Admission =
	| { readonly kind: 'admitted'; readonly pass: Pass }
	/**
	 * LINE-5: a browser cannot read why a socket or an event stream was refused. Where asking again is
	 * of no use, it is opened to say so.
	 */
	| { readonly kind: 'bye'; readonly why: Bye; readonly refusal: Refusal<RefusalCode> }
	| { readonly kind: 'refused'; readonly refusal: Refusal<RefusalCode> };

export async function admission(lines: Pick<Lines, 'admit'>, asked: Asked): Promise<Admission> {
	if (!isOurOrigin(asked.origin, asked.host)) {
		return { kind: 'refused', refusal: { code: 'origin-foreign' } };
	}
	if (asked.version !== String(PROTOCOL)) {
		return { kind: 'bye', why: 'outdated', refusal: { code: 'line-outdated' } };
	}
	const admitted = await lines.admit(asked.token);
	if (admitted.ok) return { kind: 'admitted', pass: admitted.value };
	const { refusal } = admitted;
	return isForGood(refusal) ? { kind: 'bye', why: 'gone', refusal } : { kind: 'refused', refusal };
}

function isForGood(refusal: Refusal<RefusalCode>): boolean {
	const { status } = explain(refusal);
	return status < 500 && status !== 429;
}
