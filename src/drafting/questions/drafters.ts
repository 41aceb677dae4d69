import type { Drafter } from './candidate.ts';
import { draftWhere } from './where.ts';
import { draftWhoSaid } from './who-said.ts';

/** Run in this order, which settles nothing but the order of equals. */
export const DRAFTERS: readonly Drafter[] = [draftWhoSaid, draftWhere];
