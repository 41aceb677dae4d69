import { redirect } from '@sveltejs/kit';
import { endReading } from '#domain/attempt/commands.ts';
import { stageOf } from '#domain/attempt/stage.ts';
import { stagePath } from '#server/play/stage-path.ts';
import { failWith, orError } from '#server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const played = orError(await locals.app.attempts.find(params.attempt));
	const { attempt, quiz } = played;
	if (stageOf(attempt, quiz).kind !== 'reading') redirect(303, stagePath(played));
	const { article } = quiz;
	return { title: quiz.title, article, count: attempt.questionIds.length };
};

export const actions: Actions = {
	default: async ({ params, locals, getClientAddress }) => {
		const sender = { address: getClientAddress(), subject: params.attempt };
		if (!(await locals.app.limits.admit('submit', sender))) {
			return failWith({ code: 'too-many-requests' }, {});
		}
		const begin = await locals.app.attempts.act(params.attempt, ({ attempt }) =>
			endReading(attempt, Date.now())
		);
		if (!begin.ok) return failWith(begin.refusal, {});
		redirect(303, stagePath(begin.value));
	}
};
