import { redirect } from '@sveltejs/kit';
import { admitToDesk } from '#server/desk/desk-admission.ts';
import { deskLinks } from '#server/desk/desk-links.ts';
import { failWith, orError } from '#server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	orError(await admitToDesk(event, 'desk-read'));
	// A desk that came from a cache would be one that was.
	event.setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	const { desks, config } = event.locals.app;
	const { token } = event.params;
	const view = orError(await desks.view(token));
	return {
		view,
		isOn: config.isDraftingOn,
		links: deskLinks(event.url, { token, newest: view.published[0] })
	};
};

export const actions: Actions = {
	remove: async (event) => {
		const admitted = await admitToDesk(event, 'desk-read');
		if (!admitted.ok) return failWith(admitted.refusal, {});
		const removed = await event.locals.app.desks.remove(event.params.token);
		if (!removed.ok) return failWith(removed.refusal, {});
		redirect(303, '/draft?removed');
	}
};
