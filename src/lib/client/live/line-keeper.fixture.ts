import { LineKeeper } from './line-keeper.ts';
import { FakeWorld } from './line-world.fixture.ts';

/** A keeper that has been started, and what it said of itself since. */
export function started(world = new FakeWorld()) {
	const said: string[] = [];
	const heard: string[] = [];
	const keeper = new LineKeeper(world, {
		status: (status) => said.push(status),
		heard: ({ kind }) => heard.push(kind),
		opened: () => {},
		closed: () => {},
		ended: (why) => said.push(why)
	});
	keeper.start();
	return { world, keeper, said, heard };
}

/** One whose line stands on a carrier of that kind. */
export function standing(kind: 'socket' | 'stream' = 'socket') {
	const world = new FakeWorld();
	if (kind === 'stream') world.stored.set('live-carrier', 'stream');
	const all = started(world);
	return { ...all, first: world.last.stand() };
}
