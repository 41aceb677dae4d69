import { redirect } from '@sveltejs/kit';
import { orError, refuseWithPage } from '#server/respond.ts';
import { keepRemoteCookie } from '../../../wall/[code]/report/report-access.server.ts';
import type { RequestHandler } from './$types';

/** From the host's phone to the report, whose address holds no secret. */
export const GET: RequestHandler = async (event) => {
	const { live } = event.locals.app;
	const { token } = event.params;
	const { room, viewer } = orError(await live.admit(token));
	if (viewer.role !== 'remote' && viewer.role !== 'wall') refuseWithPage({ code: 'host-only' });
	const { code } = orError(await live.facts(room));
	keepRemoteCookie(event, { code, token });
	redirect(303, `/wall/${code}/report`);
};
