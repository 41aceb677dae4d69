import { admitToDesk, deskRefusal, deskReply } from '#server/desk/desk-admission.ts';
import type { RequestHandler } from './$types';

/** What the sentence can prove, as `SentenceDrafts`. */
export const GET: RequestHandler = async (event) => {
	const admitted = await admitToDesk(event, 'desk-read');
	if (!admitted.ok) return deskRefusal(admitted.refusal);
	const { token, id } = event.params;
	const drafts = await event.locals.app.desks.sentence(token, id);
	return drafts.ok ? deskReply(drafts.value) : deskRefusal(drafts.refusal);
};
