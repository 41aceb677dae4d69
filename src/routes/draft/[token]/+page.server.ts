import { redirect } from '@sveltejs/kit';
import { admitToDesk } from '#server/desk/desk-admission.ts';
import { failWith, orError } from '#server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	orError(await admitToDesk(event, 'desk-read'));
	// A desk that came from a cache would be one that was.
	event.setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	const { desks, config } = event.locals.app;
	return { view: orError(await desks.view(event.params.token)), isOn: config.isDraftingOn };
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
