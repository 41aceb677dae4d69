import { redirect } from '@sveltejs/kit';
import { readForm } from '#server/read-form.ts';
import { failWith } from '#server/respond.ts';
import type { Actions, PageServerLoad } from './$types';
import { loadHostedRoom, loadReport } from './report-access.server.ts';

export const load: PageServerLoad = async (event) => {
	const { facts, quiz, report } = await loadReport(event);
	const { meta, text, paragraphs } = quiz.article;
	event.setHeaders({ 'cache-control': 'no-store' });
	return {
		code: facts.code,
		deletedAt: facts.deletedAt,
		quiz: { slug: quiz.slug, title: quiz.title, language: quiz.language },
		article: { meta, text, paragraphs },
		report
	};
};

export const actions: Actions = {
	delete: async (event) => {
		const isMeant = (await readForm(event)).get('isMeant') === 'yes';
		const { room, code } = await loadHostedRoom(event);
		if (!isMeant) return failWith({ code: 'form-malformed' }, {});
		const removed = await event.locals.app.live.remove(room);
		// Gone already, by another tab or by its date, is what was wanted.
		if (!removed.ok && removed.refusal.code !== 'room-gone') return failWith(removed.refusal, {});
		redirect(303, `/wall/${code}/report/deleted`);
	}
};
