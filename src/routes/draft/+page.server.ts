import { redirect } from '@sveltejs/kit';
import { DESK_LIMITS } from '#formats/desk-file.ts';
import { readSourceForm } from '#formats/desk-source-form.ts';
import { textEntries } from '#lib/client/filled-form.ts';
import { keepBrowserId } from '#server/browser-cookie.ts';
import { readForm } from '#server/read-form.ts';
import { failWith, refuseWithPage } from '#server/respond.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { isDraftingOn, deskKeepDays } = locals.app.config;
	const isRemoved = url.searchParams.has('removed');
	if (!isDraftingOn && !isRemoved) refuseWithPage({ code: 'drafting-off' });
	return {
		isOn: isDraftingOn,
		isRemoved,
		/** For the day of reading: the server's, for the page may be made without a script. */
		today: new Date().toISOString().slice(0, 10),
		longestText: DESK_LIMITS.text,
		keepDays: deskKeepDays
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, cookies, url } = event;
		const { config, limits, desks } = locals.app;
		if (!config.isDraftingOn) refuseWithPage({ code: 'drafting-off' });
		const form = await readForm(event);
		const filled = textEntries(form);
		const sender = { address: event.getClientAddress(), subject: keepBrowserId(cookies, url) };
		if (!(await limits.admit('desk-open', sender))) {
			return failWith({ code: 'too-many-requests' }, { filled });
		}
		const source = readSourceForm(form);
		if (!source.ok) return failWith(source.refusal, { filled });
		const opened = await desks.open(source.value);
		if (!opened.ok) return failWith(opened.refusal, { filled });
		redirect(303, `/draft/${opened.value}`);
	}
};
