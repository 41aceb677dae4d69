import { leaveOrigin } from './origin.ts';
import { leavePresence } from './presence.ts';
import { leaveShare } from './share.ts';
import { leaveTenure } from './tenure.ts';
import type { Leaver } from './unstated.ts';

/** All of them are tried on every text. */
export const LEAVERS: readonly Leaver[] = [leaveTenure, leavePresence, leaveShare, leaveOrigin];
