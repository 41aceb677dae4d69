import { orError, refuseWithPage } from '#server/respond.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, setHeaders }) => {
	const { live } = locals.app;
	const pass = orError(await live.admit(params.token));
	if (pass.viewer.role !== 'remote') refuseWithPage({ code: 'host-only' });
	const { code } = orError(await live.facts(pass.room));
	// A view that came from a cache would be one that was.
	setHeaders({ 'cache-control': 'no-store' });
	return { view: orError(await live.view(pass)), token: params.token, code };
};
