import type { ReportedPlayer } from '#domain/report/room-report-players.ts';
import type { RoomReport } from '#domain/report/room-report.ts';
import { percent, seconds } from './report-words.ts';

/** A column of the table of players. */
export type PlayerFact = {
	readonly title: string;
	readonly isNumber: boolean;
	of(row: ReportedPlayer): string | number;
	/** What the class has there. */
	readonly ofClass?: string;
};

/** Those that this room has: no teams without teams, no points where they are the share. */
export function playerFacts(report: RoomReport): readonly PlayerFact[] {
	const { scoring, teams, hasProofStep } = report;
	const hasPoints = scoring === 'speed' || scoring === 'confidence';
	return [
		...(teams.length > 0 ? [TEAM] : []),
		{ title: 'Place', isNumber: true, of: ({ place }) => place ?? '–' },
		{ title: 'Right', isNumber: true, of: ({ right, asked }) => `${right} of ${asked}` },
		{
			title: 'Share',
			isNumber: true,
			of: ({ share }) => percent(share),
			ofClass: percent(report.class.share)
		},
		...(hasPoints ? [POINTS] : []),
		...(hasProofStep ? [PROVEN] : []),
		{ title: 'Median', isNumber: true, of: ({ medianMs }) => seconds(medianMs) }
	];
}

const TEAM: PlayerFact = { title: 'Team', isNumber: false, of: ({ team }) => team ?? '–' };

const POINTS: PlayerFact = {
	title: 'Points',
	isNumber: true,
	of: ({ points }) => Math.round(points * 100) / 100
};

const PROVEN: PlayerFact = { title: 'Proven', isNumber: true, of: ({ proven }) => proven };
