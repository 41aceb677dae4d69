import { redirect } from '@sveltejs/kit';
import { selectQuestions } from '#domain/attempt/selection.ts';
import { MIX_SIZES, TIME_LIMITS_S, readSettingsForm } from '#formats/settings-form.ts';
import { openAttempt } from '#server/play/open-attempt.ts';
import { quizCard } from '#server/play/quiz-card.ts';
import { newSecretId } from '#server/play/secret-id.ts';
import { textEntries } from '#lib/client/filled-form.ts';
import { readForm } from '#server/read-form.ts';
import { failWith, orError } from '#server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, setHeaders }) => {
	const quiz = orError(await locals.app.quizzes.find(params.slug));
	// PUBLISH-12: who is not on the front page is not in a search engine's list either.
	if (!locals.app.quizzes.current.includes(quiz)) setHeaders({ 'x-robots-tag': 'noindex' });
	const { browserId } = locals;
	const played = browserId === undefined ? [] : await locals.app.attempts.ofBrowser(browserId);
	return {
		card: quizCard(quiz, played),
		article: quiz.article.meta,
		rounds: quiz.rounds.map(({ id, title, description }) => ({
			id,
			title,
			description,
			questionCount: quiz.questions.filter(({ round }) => round === id).length
		})),
		mixSizes: MIX_SIZES.filter((size) => size < quiz.questions.length),
		timeLimits: TIME_LIMITS_S,
		leaders: await locals.app.board.top(quiz.slug, { browserId, limit: 3 })
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { params, locals } = event;
		const quiz = orError(await locals.app.quizzes.find(params.slug));
		const form = await readForm(event);
		const filled = textEntries(form);
		const choice = readSettingsForm(form);
		if (!choice.ok) return failWith(choice.refusal, { filled });
		const { selection, settings } = choice.value;
		const seed = newSecretId();
		const selected = selectQuestions(quiz, selection, seed);
		if (!selected.ok) return failWith(selected.refusal, { filled });
		const origin = { kind: 'quiz' } as const;
		const opened = await openAttempt(event, {
			quiz,
			seed,
			origin,
			settings,
			questionIds: selected.value
		});
		if (!opened.ok) return failWith(opened.refusal, { filled });
		redirect(303, `/play/${opened.value.id}`);
	}
};
