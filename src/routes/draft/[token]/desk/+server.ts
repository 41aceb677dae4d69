import { DESK_LIMITS, readSaveRequest } from '#formats/desk-file.ts';
import { admitToDesk, deskRefusal, deskReply } from '#server/desk/desk-admission.ts';
import { readAtMost } from '#server/read-body.ts';
import type { RequestHandler } from './$types';

/** Saves the desk; answers with a `SaveReply`. */
export const PUT: RequestHandler = async (event) => {
	const admitted = await admitToDesk(event, 'desk-save');
	if (!admitted.ok) return deskRefusal(admitted.refusal);
	const body = await readAtMost(DESK_LIMITS.bytes, event.request);
	if (body === undefined) return deskRefusal({ code: 'body-too-large' });
	const request = readSaveRequest(body);
	if (!request.ok) return deskRefusal(request.refusal);
	const { status, reply } = await event.locals.app.desks.save(event.params.token, request.value);
	return deskReply(reply, status);
};
