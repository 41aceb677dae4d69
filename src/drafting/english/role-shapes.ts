/** What a role must be more than. */
import { words } from './word-lists.ts';

/** Alone they are half of an office, or say too little: "Secretary", "State", "star". */
export const BARE_OFFICES: ReadonlySet<string> = words(`
	secretary state justice chief star deputy leader director executive vice general-secretary head host winner
	attorney counsel major private page king queen duke officer delegate representative member owner partner
	founder speaker editor manager principal specialist commander leader chair
`);
