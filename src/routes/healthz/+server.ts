import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** `hooks.server.ts` opens the store before any request is answered. */
export const GET: RequestHandler = ({ locals }) => {
	const state = locals.app.storeState();
	const isOk = state.kind === 'writable';
	return json({ status: isOk ? 'ok' : state.kind }, { status: isOk ? 200 : 503 });
};
