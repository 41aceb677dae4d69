import { redirect } from '@sveltejs/kit';
import { MIX_SIZES, TIME_LIMITS_S } from '#formats/settings-form.ts';
import { readRoomSettingsForm } from '#formats/room-settings-form.ts';
import { textEntries } from '#lib/client/filled-form.ts';
import { keepBrowserId } from '#server/browser-cookie.ts';
import { keepHostCookie } from '#server/host-cookie.ts';
import { readForm } from '#server/read-form.ts';
import { failWith, orError } from '#server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const { quizzes, config } = locals.app;
	const quiz = orError(await quizzes.find(params.slug));
	return {
		quiz: { slug: quiz.slug, title: quiz.title, language: quiz.language },
		questionCount: quiz.questions.length,
		rounds: quiz.rounds.map(({ id, title }) => ({
			id,
			title,
			questionCount: quiz.questions.filter(({ round }) => round === id).length
		})),
		mixSizes: MIX_SIZES.filter((size) => size < quiz.questions.length),
		timeLimits: TIME_LIMITS_S,
		idleHours: config.roomIdleHours,
		keepDays: config.roomKeepDays
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { params, locals, cookies, url } = event;
		const { quizzes, limits, live } = locals.app;
		const quiz = orError(await quizzes.find(params.slug));
		const form = await readForm(event);
		const filled = textEntries(form);
		const sender = { address: event.getClientAddress(), subject: keepBrowserId(cookies, url) };
		if (!(await limits.admit('room', sender))) {
			return failWith({ code: 'too-many-requests' }, { filled });
		}
		const choice = readRoomSettingsForm(form);
		if (!choice.ok) return failWith(choice.refusal, { filled });
		const opened = await live.openRoom({ quiz, ...choice.value });
		if (!opened.ok) return failWith(opened.refusal, { filled });
		const { room, code } = opened.value;
		keepHostCookie(event, { code, token: live.tokens(room).host });
		redirect(303, `/wall/${code}`);
	}
};
