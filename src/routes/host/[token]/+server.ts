import { redirect } from '@sveltejs/kit';
import { keepHostCookie } from '#server/host-cookie.ts';
import { orError, refuseWithPage } from '#server/respond.ts';
import type { RequestHandler } from './$types';

/** The host's secret link: from here on this browser leads, and no address on a wall tells how. */
export const GET: RequestHandler = async (event) => {
	const { live } = event.locals.app;
	const { token } = event.params;
	const { room, viewer } = orError(await live.admit(token));
	if (viewer.role !== 'wall') refuseWithPage({ code: 'host-only' });
	const { code } = orError(await live.facts(room));
	keepHostCookie(event, { code, token });
	redirect(303, `/wall/${code}`);
};
