/** Words of sports reports, in which the name of a town is most often a team's. */
import { words } from './word-lists.ts';

export const SPORT_WORDS: ReadonlySet<string> = words(`
	season league cup innings inning tournament match goal goals coach champion champions championship
	halftime half-time wicket wickets quarter-final quarterfinal semi-final semifinal team teammate striker
	midfielder defender goalkeeper homer quarterback touchdown playoffs playoff referee penalty
	equaliser scorer qualifier stadium fixture unbeaten batsman bowler pitcher sets
`);
