import { admitToDesk, deskRefusal, deskReply } from '#server/desk/desk-admission.ts';
import type { RequestHandler } from './$types';

/** Publishes what was saved last; answers with a `PublishReply`. */
export const POST: RequestHandler = async (event) => {
	const admitted = await admitToDesk(event, 'desk-publish');
	if (!admitted.ok) return deskRefusal(admitted.refusal, { findings: [] });
	const { status, reply } = await event.locals.app.desks.publish(event.params.token);
	return deskReply(reply, status);
};
