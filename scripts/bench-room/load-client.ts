/**
 * The load client, in a process of its own: joins, plays all questions with everybody answering at
 * once, and tells what it measured. It reads of a player's message only the step, so that its own
 * work does not hide the server's.
 */
import { once } from 'node:events';
import type { Contender, LoadMessage, Played } from './contender.ts';
import { Crowd } from './crowd.ts';
import { joinBare, openBareRoom } from './bare-room.ts';
import { joinOurs, openOurRoom } from './our-room.ts';
import type { Host } from './host.ts';

process.once('message', (contender: Contender) => void play(contender));

async function play(contender: Contender): Promise<void> {
	const isOurs = contender.kind === 'ours';
	const host = await (isOurs ? openOurRoom(contender) : openBareRoom(contender));
	const crowd = new Crowd();
	const start = performance.now();
	const join = () => (isOurs ? joinOurs(contender.origin, host.code) : joinBare(contender.origin));
	await Promise.all(
		Array.from({ length: contender.players }, async () => crowd.take(await join()))
	);
	const joinMs = performance.now() - start;
	await host.hasAll(contender.players);
	tell({ kind: 'joined' });
	await once(process, 'message');
	const played = await playAll({ contender, host, crowd });
	tell({ kind: 'played', joinMs, ...played }, () => process.exit(0));
}

async function playAll(game: {
	readonly contender: Contender;
	readonly host: Host;
	readonly crowd: Crowd;
}): Promise<Omit<Played, 'joinMs'>> {
	const { contender, host, crowd } = game;
	const fanOutMs: number[] = [];
	const ackMs: number[] = [];
	const leadOn = async () => {
		await host.sees(crowd.step);
		return crowd.whenShown(() => host.leadOn());
	};
	crowd.countFromHere();
	for (let question = 0; question < contender.questions; question++) {
		fanOutMs.push(...(await leadOn()));
		const locked = crowd.whenShown(() => undefined);
		ackMs.push(...(await crowd.answer(await host.answer())));
		await locked;
		fanOutMs.push(...(await leadOn()));
	}
	return { fanOutMs, ackMs, bytes: crowd.bytes, viewBytes: crowd.viewBytes };
}

/** A long message takes a while: a process that ends before has said nothing. */
function tell(message: LoadMessage, onSent: () => void = () => undefined): void {
	process.send?.(message, onSent);
}
