/** What is asked before a desk is touched: whether drafting is on, and whether it is not too much. */
import { type Refusal, refuse, type Outcome, accept } from '#domain/refusal.ts';
import { type RefusalCode, explain } from '#formats/refusals.ts';
import type { App } from '../app.ts';
import type { LimitKind } from '../limits.ts';
import { NOT_KEPT } from '../live/transport/line-request.ts';

export type Asking = {
	readonly locals: { readonly app: App };
	readonly params: { readonly token: string };
	readonly getClientAddress: () => string;
};

type DeskLimit = Extract<LimitKind, `desk-${string}`>;

/** Whether the holder of that token may ask for so much. */
export async function admitToDesk(
	{ locals, params, getClientAddress }: Asking,
	kind: DeskLimit
): Promise<Outcome<void, 'drafting-off' | 'too-many-requests'>> {
	const { config, limits } = locals.app;
	// Who has a desk may still read it, take it away and delete it.
	if (!config.isDraftingOn && kind !== 'desk-read') return refuse('drafting-off');
	const sender = { address: getClientAddress(), subject: params.token };
	return (await limits.admit(kind, sender)) ? accept(undefined) : refuse('too-many-requests');
}

/** A refusal in the form of every reply of a desk: `ok`, a code and a sentence. */
export function deskRefusal(
	refusal: Refusal<RefusalCode>,
	more: Readonly<Record<string, unknown>> = {}
): Response {
	const { status, code, message } = explain(refusal);
	return deskReply({ ok: false, code, message, ...more }, status);
}

export function deskReply(body: unknown, status = 200): Response {
	return Response.json(body, { status, headers: NOT_KEPT });
}
