import type { PageServerLoad } from './$types';

const LONGEST_CODE = 12;

export const load: PageServerLoad = ({ url }) => ({
	code: (url.searchParams.get('code') ?? '').trim().toUpperCase().slice(0, LONGEST_CODE)
});
