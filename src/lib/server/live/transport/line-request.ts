/** What the event stream, its messages and the article have in common: a request with a token. */
import type { Refusal } from '#domain/refusal.ts';
import { type RefusalCode, explain } from '#formats/refusals.ts';
import type { Asked } from './admission.ts';

export type LineRequest = { readonly token: string; readonly request: Request };

export function askedBy({ token, request }: LineRequest): Asked {
	const { host, searchParams } = new URL(request.url);
	return { token, version: searchParams.get('v'), origin: request.headers.get('origin'), host };
}

/** Whoever reads it is told the code and what to do; nothing of it may be kept. */
export function refusalResponse(refusal: Refusal<RefusalCode>): Response {
	const { status, ...shown } = explain(refusal);
	return Response.json(shown, { status, headers: NOT_KEPT });
}

export const NOT_KEPT = { 'cache-control': 'no-store' };
