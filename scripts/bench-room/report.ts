/** The bench's figures as lines of a table: ours, the bare server's, and the ratio. */
import type { GameFigures } from './play-game.ts';

type Measure = readonly [title: string, of: (figures: GameFigures) => number, digits: number];

const MEASURES: readonly Measure[] = [
	['all joined, ms', ({ joinMs }) => joinMs, 0],
	['fan-out p50, ms', ({ fanOutMs }) => percentile(fanOutMs, 0.5), 1],
	['fan-out p99, ms', ({ fanOutMs }) => percentile(fanOutMs, 0.99), 1],
	['acknowledged p50, ms', ({ ackMs }) => percentile(ackMs, 0.5), 1],
	['acknowledged p99, ms', ({ ackMs }) => percentile(ackMs, 0.99), 1],
	['server CPU joining, s', ({ joinCpuSeconds }) => joinCpuSeconds, 2],
	['server CPU playing, s', ({ gameCpuSeconds }) => gameCpuSeconds, 2],
	['server CPU in all, s', (game) => game.joinCpuSeconds + game.gameCpuSeconds, 2],
	['memory a player, KB', ({ rssPerPlayer }) => rssPerPlayer / 1024, 1],
	['bytes a player, KB', ({ bytes }) => bytes / 1024, 1]
];

export type Row = {
	readonly players: number;
	readonly ours: GameFigures;
	readonly bare: GameFigures;
};

export function tableOf({ players, ours, bare }: Row): readonly string[] {
	const perPlayer = (figures: GameFigures) => ({ ...figures, bytes: figures.bytes / players });
	const lines = MEASURES.map(([title, of, digits]) => {
		const [our, their] = [of(perPlayer(ours)), of(perPlayer(bare))];
		return line([
			title,
			our.toFixed(digits),
			their.toFixed(digits),
			their > 0 ? `${(our / their).toFixed(2)} : 1` : '-'
		]);
	});
	return [line([`${players} players`, 'ours', 'bare', 'ratio']), ...lines];
}

/** The smallest of the values that so many of them, 0 to 1, do not exceed. */
function percentile(values: readonly number[], share: number): number {
	const sorted = Float64Array.from(values).sort();
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function line([title = '', ...cells]: readonly string[]): string {
	return [title.padEnd(24), ...cells.map((cell) => cell.padStart(12))].join('');
}
