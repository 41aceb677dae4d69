import { redirect } from '@sveltejs/kit';
import { stageOf } from '#domain/attempt/stage.ts';
import { suggestNickname } from '#domain/nickname.ts';
import { proofMarks } from '#domain/report/article-marks.ts';
import { compareResults, marksOf } from '#domain/report/comparison.ts';
import { mayEnter } from '#domain/report/leaderboard.ts';
import { missedIds, resultOf } from '#domain/report/result.ts';
import { shareText } from '#domain/report/share-text.ts';
import { tipFor } from '#domain/report/tips.ts';
import { readNickname } from '#formats/nickname.ts';
import type { App } from '#server/app.ts';
import { cookieOptions } from '#server/browser-cookie.ts';
import type { Played } from '#server/play/attempt-reader.ts';
import { openAttempt } from '#server/play/open-attempt.ts';
import { newSecretId } from '#server/play/secret-id.ts';
import { shareLinks } from '#server/play/sharing.ts';
import { stagePath } from '#server/play/stage-path.ts';
import { failWith, orError } from '#server/respond.ts';
import { qrDrawing } from '#server/share/qr.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url, cookies }) => {
	const played = orError(await locals.app.attempts.find(params.attempt));
	const { attempt, quiz } = played;
	if (stageOf(attempt, quiz).kind !== 'finished') redirect(303, stagePath(played));
	const result = resultOf(attempt, quiz);
	const links = shareLinks(locals.app, attempt, url.origin);
	const { right, asked: total, proven, proofsAsked } = result;
	const shown = { right, total, ...(proofsAsked > 0 ? { proven } : {}) };
	return {
		attempt: {
			id: attempt.id,
			settings: attempt.settings,
			origin: attempt.origin.kind,
			nickname: attempt.nickname
		},
		quiz: { slug: quiz.slug, title: quiz.title },
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
				...shown
			}),
			resultQr: qrDrawing(links.result),
			challengeQr: qrDrawing(links.challenge)
		},
		board: {
			mayEnter: attempt.origin.kind !== 'retry' && mayEnter(total, quiz.questions.length),
			suggestion: cookies.get('nickname') ?? suggestNickname(attempt.shareId)
		},
		comparison: await comparisonOf(locals.app, played)
	};
};

export const actions: Actions = {
	/** Enters the leaderboard under a nickname, which the shared page shows too. */
	nickname: async ({ params, request, locals, cookies, url, getClientAddress }) => {
		const text = (await request.formData()).get('nickname');
		const kept = { nickname: typeof text === 'string' ? text : '' };
		const browser = locals.browserId === undefined ? {} : { browserId: locals.browserId };
		if (!(await locals.app.limits.admit('nickname', { address: getClientAddress(), ...browser }))) {
			return failWith({ code: 'too-many-requests' }, kept);
		}
		const nickname = readNickname(kept.nickname);
		if (!nickname.ok) return failWith(nickname.refusal, kept);
		const named = await locals.app.attempts.act(params.attempt, ({ attempt }) => ({
			ok: true,
			value: { ...attempt, nickname: nickname.value }
		}));
		if (!named.ok) return failWith(named.refusal, kept);
		const entered = await locals.app.board.enter(named.value, nickname.value);
		if (!entered.ok) return failWith(entered.refusal, kept);
		cookies.set('nickname', nickname.value, cookieOptions(url));
		redirect(303, `/quiz/${named.value.quiz.slug}/leaderboard`);
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
