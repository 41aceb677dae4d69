import { redirect } from '@sveltejs/kit';
import { goOn, lockAnswer, lockProof, pause, resume } from '#domain/attempt/commands.ts';
import { questionOf } from '#domain/attempt/stage.ts';
import { viewOf } from '#domain/attempt/view.ts';
import { publish } from '#domain/quiz/public-question.ts';
import { readAnswerForm, readTimedOutForm } from '#formats/answer-form.ts';
import { readConfidence } from '#formats/confidence-form.ts';
import { type FilledForm, textEntries } from '#lib/client/filled-form.ts';
import type { Command } from '#server/play/attempt-book.ts';
import { attemptPath, questionPath, stagePath } from '#server/play/stage-path.ts';
import { readForm } from '#server/read-form.ts';
import { failWith, orError, refuseWithPage } from '#server/respond.ts';
import { qrDrawing } from '#server/share/qr.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const played = orError(await locals.app.attempts.find(params.attempt));
	const view = viewOf(played, indexOf(params), Date.now());
	if (view === undefined) redirect(303, stagePath(played));
	const link = `${url.origin}${attemptPath(params.attempt)}`;
	return {
		quizTitle: played.quiz.title,
		view,
		...(view.stage === 'paused' ? { resume: { link, qr: qrDrawing(link) } } : {})
	};
};

export const actions: Actions = {
	answer: async (event) => {
		const form = await readForm(event);
		const { attempt, quiz } = orError(await event.locals.app.attempts.find(event.params.attempt));
		const index = indexOf(event.params);
		const entry = attempt.entries[index] ?? refuseWithPage({ code: 'question-not-open' });
		const question = publish(questionOf(quiz, entry.questionId), attempt.seed);
		const read = form.has('timeUp') ? readTimedOutForm : readAnswerForm;
		const answer = read(form, question);
		const filled = textEntries(form);
		if (!answer.ok) return failWith(answer.refusal, { filled });
		const given = { index, answer: answer.value, ...readConfidence(form) };
		return act(event, {
			command: (played) => lockAnswer(played.attempt, played.quiz, given, Date.now()),
			filled
		});
	},

	proof: async (event) => {
		const form = await readForm(event);
		const filled = textEntries(form);
		const sentence = form.get('sentence');
		const isPass = form.has('pass');
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

	next: (event) => {
		const index = indexOf(event.params);
		return act(event, {
			command: ({ attempt, quiz }) => goOn(attempt, quiz, index, Date.now()),
			filled: [],
			leadsOn: true
		});
	},

	pause: (event) =>
		act(event, {
			command: ({ attempt, quiz }) => pause(attempt, quiz, Date.now()),
			filled: []
		}),

	resume: (event) =>
		act(event, { command: ({ attempt }) => resume(attempt, Date.now()), filled: [] })
};

type Deed = {
	readonly command: Command;
	/** What the form held, to be shown again if it is refused. */
	readonly filled: FilledForm;
	/** To the next question or the result rather than to this question again. */
	readonly leadsOn?: boolean;
};

/**
 * Does it and shows where one stands by a redirect, so that a refresh sends nothing twice. An
 * answer that was already locked is not an error to the player: the page shows the first one.
 */
async function act(event: RequestEvent, { command, filled, leadsOn = false }: Deed) {
	const { app } = event.locals;
	const sender = { address: event.getClientAddress(), subject: event.params.attempt };
	if (!(await app.limits.admit('submit', sender))) {
		return failWith({ code: 'too-many-requests' }, { filled });
	}
	const done = await app.attempts.act(event.params.attempt, command);
	if (!done.ok && done.refusal.code !== 'already-answered')
		return failWith(done.refusal, { filled });
	const index = indexOf(event.params);
	if (!done.ok || !leadsOn) redirect(303, questionPath(event.params.attempt, index));
	const isOpen = index + 1 < done.value.attempt.entries.length;
	redirect(303, isOpen ? questionPath(event.params.attempt, index + 1) : stagePath(done.value));
}

function indexOf(params: { readonly n: string }): number {
	return Number(params.n) - 1;
}
