import type { PageLoad } from './$types';
import { fetchStagePart } from './stage-parts.ts';

export const load: PageLoad = async ({ data }) => ({
	...data,
	part: await fetchStagePart(data.view)
});
