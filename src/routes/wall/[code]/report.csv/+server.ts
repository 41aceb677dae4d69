import { reportCsv } from '#formats/room-report-csv.ts';
import { loadReport } from '../report/report-access.server.ts';
import type { RequestHandler } from './$types';

/** The players, or with `?by=question` the questions (ROOM-95). */
export const GET: RequestHandler = async (event) => {
	const { facts, quiz, report } = await loadReport(event);
	const table = event.url.searchParams.get('by') === 'question' ? 'questions' : 'players';
	const day = new Date(facts.openedAt).toISOString().slice(0, 10);
	const name = `verbatim-${quiz.slug}-${day}-${table}.csv`;
	return new Response(reportCsv(report, table), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'no-store'
		}
	});
};
