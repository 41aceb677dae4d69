import { redirect } from '@sveltejs/kit';
import { cookieOptions } from '#server/browser-cookie.ts';
import type { RequestHandler } from './$types';

/** Keeps the reader's choice of edition. Anything but day and night means the system's own. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await request.formData();
	const theme = form.get('theme');
	if (theme === 'day' || theme === 'night') cookies.set('theme', theme, cookieOptions(url));
	else cookies.delete('theme', { path: '/' });
	redirect(303, localPath(form.get('returnTo')));
};

/** A path on this site: `//host` would lead away. */
function localPath(value: FormDataEntryValue | null): string {
	return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : '/';
}
