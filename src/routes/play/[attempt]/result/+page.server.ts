import { redirect } from '@sveltejs/kit';
import { nameAttempt } from '#domain/attempt/commands.ts';
import { type Outcome, refuse } from '#domain/refusal.ts';
import { stageOf } from '#domain/attempt/stage.ts';
import { suggestNickname } from '#domain/nickname.ts';
import { proofMarks } from '#domain/report/article-marks.ts';
import { compareResults, marksOf } from '#domain/report/comparison.ts';
import { missedIds, resultOf } from '#domain/report/result.ts';
import { shareText } from '#domain/report/share-text.ts';
import { tipFor } from '#domain/report/tips.ts';
import { readNickname } from '#formats/nickname.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { App } from '#server/app.ts';
import { cookieOptions } from '#server/browser-cookie.ts';
import type { Played } from '#server/play/attempt-reader.ts';
import { admitToBoard } from '#server/play/board.ts';
import { openAttempt } from '#server/play/open-attempt.ts';
import { newSecretId } from '#server/play/secret-id.ts';
import { shareLinks } from '#server/play/sharing.ts';
import { stagePath } from '#server/play/stage-path.ts';
import { readForm } from '#server/read-form.ts';
import { failWith, orError } from '#server/respond.ts';
import { qrDrawing } from '#server/share/qr.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ params, locals, url, cookies }) => {
	const played = orError(await locals.app.attempts.find(params.attempt));
	const { attempt, quiz } = played;
	if (stageOf(attempt, quiz).kind !== 'finished') redirect(303, stagePath(played));
	const result = resultOf(attempt, quiz);
	const links = shareLinks(locals.app, attempt, url.origin);
	return {
		attempt: {
			id: attempt.id,
			settings: attempt.settings,
			origin: attempt.origin.kind,
			nickname: attempt.nickname
		},
		quiz: {
			slug: quiz.slug,
			title: quiz.title,
			isOnOffer: (await locals.app.quizzes.find(quiz.slug)).ok
		},
		article: quiz.article,
		result,
		tip: tipFor(result),
		missed: missedIds(result).length,
		proofMarks: proofMarks(result, quiz),
		share: {
			...links,
			...shareText({
				quizTitle: quiz.title,
				marks: marksOf(result.questions),
				url: links.result,
				score: result
			}),
			resultQr: qrDrawing(links.result),
			challengeQr: qrDrawing(links.challenge)
		},
		board: {
			mayEnter: played.browserId === locals.browserId && admitToBoard(played).ok,
			suggestion: cookies.get('nickname') ?? suggestNickname(attempt.shareId)
		},
		comparison: await comparisonOf(locals.app, played)
	};
};

export const actions: Actions = {
	/** Enters the leaderboard under a nickname, which the shared page shows too. */
	nickname: async (event) => {
		const { params, locals, cookies, url } = event;
		const text = (await readForm(event)).get('nickname');
		const kept = { nickname: typeof text === 'string' ? text : '' };
		const sender = { address: event.getClientAddress(), subject: params.attempt };
		if (!(await locals.app.limits.admit('nickname', sender))) {
			return failWith({ code: 'too-many-requests' }, kept);
		}
		const nickname = readNickname(kept.nickname);
		if (!nickname.ok) return failWith(nickname.refusal, kept);
		const entered = await enterBoard(event, nickname.value);
		if (!entered.ok) return failWith(entered.refusal, kept);
		cookies.set('nickname', nickname.value, cookieOptions(url));
		const { slug } = entered.value.quiz;
		const isOnOffer = (await locals.app.quizzes.find(slug)).ok;
		redirect(303, isOnOffer ? `/quiz/${slug}/leaderboard` : stagePath(entered.value));
	},

	/** Plays the missed questions once more. */
	retry: async (event) => {
		const played = orError(await event.locals.app.attempts.find(event.params.attempt));
		const { attempt, quiz } = played;
		const questionIds = missedIds(resultOf(attempt, quiz));
		if (attempt.finishedAt === undefined || questionIds.length === 0) {
			redirect(303, stagePath(played));
		}
		const opened = await openAttempt(event, {
			quiz,
			seed: newSecretId(),
			origin: { kind: 'retry', attemptId: attempt.id },
			settings: attempt.settings,
			questionIds
		});
		if (!opened.ok) return failWith(opened.refusal, {});
		redirect(303, `/play/${opened.value.id}`);
	}
};

/** BOARD-1, RESULT-6: a name is put to an attempt only if the leaderboard takes it. */
async function enterBoard(
	{ locals, params }: RequestEvent,
	nickname: string
): Promise<Outcome<Played, RefusalCode>> {
	const found = await locals.app.attempts.find(params.attempt);
	if (!found.ok) return found;
	if (found.value.browserId !== locals.browserId) return refuse('attempt-not-yours');
	const admitted = admitToBoard(found.value);
	if (!admitted.ok) return admitted;
	const named = await locals.app.attempts.act(params.attempt, ({ attempt }) =>
		nameAttempt(attempt, nickname)
	);
	if (!named.ok) return named;
	const entered = await locals.app.board.enter(named.value, nickname);
	return entered.ok ? named : entered;
}

/** Nothing without a challenge, or where the other result has been deleted since. */
async function comparisonOf(app: App, { attempt, quiz }: Played) {
	if (attempt.origin.kind !== 'challenge') return undefined;
	const theirs = await app.attempts.findShared(attempt.origin.shareId);
	if (!theirs.ok) return { isGone: true } as const;
	const theirResult = resultOf(theirs.value.attempt, theirs.value.quiz);
	return {
		isGone: false,
		nickname: theirs.value.attempt.nickname,
		right: theirResult.right,
		proven: theirResult.proven,
		proofsAsked: theirResult.proofsAsked,
		...compareResults(resultOf(attempt, quiz), theirResult)
	} as const;
}
