import { marksOf } from '#domain/report/comparison.ts';
import { resultOf } from '#domain/report/result.ts';
import { orError } from '#server/respond.ts';
import type { RequestHandler } from './$types';

/** A finished result changes by its nickname alone: an hour is soon enough to see that. */
const CACHE = 'public, max-age=3600';

export const GET: RequestHandler = async ({ params, locals }) => {
	const { attempt, quiz } = orError(await locals.app.attempts.findShared(params.id));
	const { right, asked, proven, proofsAsked, questions } = resultOf(attempt, quiz);
	const png = await locals.app.cards.draw(`${attempt.shareId}/${attempt.nickname ?? ''}`, {
		title: quiz.title,
		sourceLine: quiz.article.meta.sourceNote,
		right,
		total: asked,
		marks: marksOf(questions),
		...(proofsAsked > 0 ? { proven } : {}),
		...(attempt.nickname === undefined ? {} : { nickname: attempt.nickname })
	});
	return new Response(png, { headers: { 'content-type': 'image/png', 'cache-control': CACHE } });
};
