import { redirect } from '@sveltejs/kit';
import { stagePath } from '#server/play/stage-path.ts';
import { orError } from '#server/respond.ts';
import type { PageServerLoad } from './$types';

/** The link to come back by: leads to the very question. */
export const load: PageServerLoad = async ({ params, locals }) => {
	redirect(303, stagePath(orError(await locals.app.attempts.find(params.attempt))));
};
