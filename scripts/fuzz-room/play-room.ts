import type { Quiz } from '#domain/quiz/quiz.ts';
import { timeUpAt } from '#domain/room/clock.ts';
import type { Room } from '#domain/room/room.ts';
import type { Viewer } from '#domain/room/view/view.ts';
import { Chance } from './chance.ts';
import { shortened, staleChange, wrongCounts, wrongReplay, wrongScores } from './invariants.ts';
import { leakIn } from './leaks.ts';
import { PlainRecount } from './plain-recount.ts';
import { PLAYERS, randomCommand } from './random-command.ts';
import { randomRoom } from './random-room.ts';
import type { Rules } from './rules.ts';
import { World } from './world.ts';

export type Played = {
	readonly seed: string;
	/** What went wrong, and the steps that led there; undefined when all is well. */
	readonly failure?: { readonly what: string; readonly steps: readonly string[] };
	readonly events: number;
	/** Kinds of phase that were seen. */
	readonly phases: ReadonlySet<string>;
};

/** Plays one room to its end. The same seed plays the same room. */
export function playRoom(quiz: Quiz, rules: Rules, seed: string): Played {
	const chance = new Chance(seed);
	const recount = new PlainRecount();
	const phases = new Set<string>();
	let what: string | undefined;
	const world = new World(
		{ quiz, rules, opened: randomRoom(quiz, chance) },
		(before, event, after) => {
			recount.watch(before, event, after);
			phases.add(after.phase.kind);
			what ??=
				staleChange(before, event, after) ?? shortened(before, event, after) ?? wrongCounts(after);
		}
	);
	const moves = 20 + chance.below(70);
	try {
		for (let move = 0; move < moves && what === undefined; move++) {
			randomMove(world, chance);
			what ??= checkSome(world, recount, chance);
		}
		what ??= wrongEnd(world) ?? wrongScores(world.room, recount) ?? wrongReplay(world);
	} catch (error) {
		what = error instanceof Error ? (error.stack ?? error.message) : String(error);
	}
	const played = { seed, events: world.log.length, phases };
	return what === undefined ? played : { ...played, failure: { what, steps: world.steps } };
}

function randomMove(world: World, chance: Chance): void {
	const at = chance.pick([0, 1] as const);
	world.now += chance.below(4000);
	chance.weighted<() => unknown>([
		[20, () => world.send(randomCommand(world, world.servers[at].room, chance), at)],
		[1, () => world.sent.length > 0 && world.send(chance.pick(world.sent), at)],
		[1, () => world.log.length > 0 && world.arrive(chance.pick(world.log), true)],
		[
			1,
			() => world.send({ id: `t${world.steps.length}`, kind: 'time-up', step: world.room.step }, at)
		],
		[1, () => (world.now = timeUpAt(world.room) ?? world.now)],
		[0.3, () => (world.servers[at].skewMs = (chance.below(3) - 1) * 30_000)]
	])();
	arriveSome(world, chance);
	for (const server of [0, 1] as const) if (chance.happens(0.8)) world.catchUp(server);
}

/** What was decided arrives at once mostly, else later and in another order. */
function arriveSome(world: World, chance: Chance): void {
	while (world.underWay.length > 0 && chance.happens(0.85)) {
		const [event] = world.underWay.splice(chance.below(world.underWay.length), 1);
		if (event !== undefined) world.arrive(event);
	}
}

/** Dear checks, now and then. */
function checkSome(world: World, recount: PlainRecount, chance: Chance): string | undefined {
	const player = { role: 'player', player: chance.pick(PLAYERS) } as const;
	const others = (['wall', 'remote', 'spectator', 'guest'] as const).map((role) => ({ role }));
	const viewers: readonly Viewer[] = [player, player, ...others];
	return (
		(chance.happens(0.4) ? leakIn(world, chance.pick(viewers)) : undefined) ??
		(chance.happens(0.1) ? wrongScores(world.room, recount) : undefined)
	);
}

/** However the room stands, a host who goes on and on comes to the end. */
function wrongEnd(world: World): string | undefined {
	world.arriveAll();
	const most = 8 * world.room.questions.length + 8;
	for (let turn = 0; turn < most && !isOver(world.room); turn++) {
		const { step, pause } = world.room;
		const id = `end-${turn}`;
		world.command({ id: `${id}-resume`, kind: 'resume', pauses: pause.count });
		world.command({ id, kind: 'lead-on', step });
	}
	return isOver(world.room) ? undefined : `stuck in ${world.room.phase.kind}`;
}

function isOver({ phase }: Room): boolean {
	return phase.kind === 'finished';
}
