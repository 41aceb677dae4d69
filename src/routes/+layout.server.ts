import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	theme: locals.theme ?? 'system',
	isDraftingOn: locals.app.config.isDraftingOn
});
