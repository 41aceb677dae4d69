import { serveArticle } from '#server/live/transport/article-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) =>
	serveArticle(locals.app.live, params.token);
