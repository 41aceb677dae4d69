import { admitToDesk, deskRefusal } from '#server/desk/desk-admission.ts';
import { zipOf } from '#server/desk/zip-of.ts';
import type { RequestHandler } from './$types';

/** The quiz as files for the bank. */
export const GET: RequestHandler = async (event) => {
	const admitted = await admitToDesk(event, 'desk-read');
	if (!admitted.ok) return deskRefusal(admitted.refusal);
	const exported = await event.locals.app.desks.exportFiles(event.params.token);
	if (!exported.ok) return deskRefusal(exported.refusal);
	if ('findings' in exported.value) {
		return deskRefusal({ code: 'quiz-unproven' }, { findings: exported.value.findings });
	}
	const { folder } = exported.value;
	return new Response(zipOf(exported.value), {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${folder}.zip"`,
			'cache-control': 'no-store'
		}
	});
};
