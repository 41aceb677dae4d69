import { redirect } from '@sveltejs/kit';
import { goOn, lockAnswer, lockProof, pause, resume } from '#domain/attempt/commands.ts';
import { questionOf } from '#domain/attempt/stage.ts';
import { viewOf } from '#domain/attempt/view.ts';
import { publish } from '#domain/quiz/public-question.ts';
import { readAnswerForm } from '#formats/answer-form.ts';
import { readConfidence } from '#formats/confidence-form.ts';
import { type FilledForm, textEntries } from '#lib/client/filled-form.ts';
import type { Command } from '#server/play/attempt-book.ts';
import { questionPath, stagePath } from '#server/play/stage-path.ts';
import { failWith, orError, refuseWithPage } from '#server/respond.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const played = orError(await locals.app.attempts.find(params.attempt));
	const view = viewOf(played, indexOf(params), Date.now());
	if (view === undefined) redirect(303, stagePath(played));
	return { quizTitle: played.quiz.title, view };
};

export const actions: Actions = {
	answer: async (event) => {
		const form = await event.request.formData();
		const { attempt, quiz } = orError(await event.locals.app.attempts.find(event.params.attempt));
		const index = indexOf(event.params);
		const entry = attempt.entries[index] ?? refuseWithPage({ code: 'question-not-open' });
		const question = publish(questionOf(quiz, entry.questionId), attempt.seed);
		const answer = readAnswerForm(form, question);
		const filled = textEntries(form);
		if (!answer.ok) return failWith(answer.refusal, { filled });
		const given = { index, answer: answer.value, ...readConfidence(form) };
		return act(event, {
			command: (played) => lockAnswer(played.attempt, played.quiz, given, Date.now()),
			filled
		});
	},

	proof: async (event) => {
		const form = await event.request.formData();
		const sentence = form.get('sentence');
		const isPass = form.has('pass');
		const filled = textEntries(form);
		if (!isPass && typeof sentence !== 'string') {
			return failWith({ code: 'answer-empty' }, { filled });
		}
		const tapped = isPass || typeof sentence !== 'string' ? null : sentence;
		const given = { index: indexOf(event.params), sentence: tapped };
		return act(event, {
			command: (played) => lockProof(played.attempt, played.quiz, given, Date.now()),
			filled
		});
	},

	next: async (event) => {
		const index = indexOf(event.params);
		const { attempts } = event.locals.app;
		const moved = await attempts.act(event.params.attempt, ({ attempt, quiz }) =>
			goOn(attempt, quiz, index, Date.now())
		);
		if (!moved.ok) return failWith(moved.refusal, { filled: [] });
		redirect(303, nextPath(moved.value.attempt, index) ?? stagePath(moved.value));
	},

	pause: (event) =>
		act(event, { command: ({ attempt }) => pause(attempt, Date.now()), filled: [] }),

	resume: (event) =>
		act(event, { command: ({ attempt }) => resume(attempt, Date.now()), filled: [] })
};

/**
 * Does it and shows the question again, by a redirect, so that a refresh sends nothing twice. An
 * answer that was already locked is not an error to the player: the page shows the first one.
 */
async function act(
	event: RequestEvent,
	{ command, filled }: { readonly command: Command; readonly filled: FilledForm }
) {
	const { app } = event.locals;
	const sender = {
		address: event.getClientAddress(),
		...(event.locals.browserId === undefined ? {} : { browserId: event.locals.browserId })
	};
	if (!(await app.limits.admit('submit', sender))) {
		return failWith({ code: 'too-many-requests' }, { filled });
	}
	const done = await app.attempts.act(event.params.attempt, command);
	if (!done.ok && done.refusal.code !== 'already-answered')
		return failWith(done.refusal, { filled });
	redirect(303, questionPath(event.params.attempt, indexOf(event.params)));
}

/** While looking back, going on leads to the next question; at the newest, to where one stands. */
function nextPath(
	attempt: { readonly id: string; readonly entries: readonly unknown[] },
	index: number
): string | undefined {
	return index + 1 < attempt.entries.length ? questionPath(attempt.id, index + 1) : undefined;
}

function indexOf(params: { readonly n: string }): number {
	return Number(params.n) - 1;
}
