import { words } from './word-lists.ts';

/** Words that stand in any talk and tell nothing of what it is about: base forms. */
export const LIGHT_WORDS: ReadonlySet<string> = words(`
	be have do go get got say tell know think want make take come see look let put give keep need try like
	mean feel talk happen call thing something anything everything nothing lot way kind sort bit time day
	people person man guy woman one good great big bad sure right very really more most much many own able
	ahead back hand business first last next new same other such order question answer point fact part`);

/** A scrap that begins with these hangs on a word in front of it. */
export const HANGING =
	/^(?:by|of|with|in|on|at|for|from|into|about|than|as|like|between|among|against|without|and|or|nor|that)\b/i;
