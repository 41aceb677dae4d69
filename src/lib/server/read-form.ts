import type { RequestEvent } from '@sveltejs/kit';
import { refuseWithPage } from './respond.ts';

/** The form that was sent; a body that is none gets the designed page, not a crash. */
export async function readForm({ request }: Pick<RequestEvent, 'request'>): Promise<FormData> {
	try {
		return await request.formData();
	} catch (cause) {
		// Kit's own refusal of an oversize body goes its way, with its status.
		if (cause instanceof Error && 'status' in cause) throw cause;
		return refuseWithPage({ code: 'form-malformed' });
	}
}
