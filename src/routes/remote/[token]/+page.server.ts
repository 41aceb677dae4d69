import { orError, refuseWithPage } from '#server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const { live } = locals.app;
	const pass = orError(await live.admit(params.token));
	if (pass.viewer.role !== 'remote') refuseWithPage({ code: 'host-only' });
	const { code } = orError(await live.facts(pass.room));
	return { view: orError(await live.view(pass)), token: params.token, code };
};
