import { redirect } from '@sveltejs/kit';
import { readForm } from '#server/read-form.ts';
import { cookieOptions } from '#server/browser-cookie.ts';
import type { RequestHandler } from './$types';

/** Keeps the reader's choice of edition. Anything but day and night means the system's own. */
export const POST: RequestHandler = async (event) => {
	const { cookies, url } = event;
	const form = await readForm(event);
	const theme = form.get('theme');
	if (theme === 'day' || theme === 'night') cookies.set('theme', theme, cookieOptions(url));
	else cookies.delete('theme', { path: '/' });
	redirect(303, localPath(form.get('returnTo')));
};

/** Nothing to see here: whoever comes by address wants the front page. */
export const GET: RequestHandler = () => redirect(303, '/');

/** A path on this site: `//host` would lead away. */
function localPath(value: FormDataEntryValue | null): string {
	return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : '/';
}
