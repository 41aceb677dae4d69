import { takeMessage } from '#server/live/transport/posted-message.ts';
import { streamViews } from '#server/live/transport/view-stream.ts';
import type { RequestHandler } from './$types';

/** A line as an event stream. As a socket it never comes here: see `src/hooks.server.ts`. */
export const GET: RequestHandler = ({ locals, params, request }) =>
	streamViews(locals.app.live, { token: params.token, request });

/** Without it a look at the headers alone would open a line. */
export const HEAD: RequestHandler = () => new Response(null, { status: 204 });

export const POST: RequestHandler = ({ locals, params, request }) =>
	takeMessage(locals.app.live, { token: params.token, request });
