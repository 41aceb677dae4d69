import { decide } from '#domain/room/decide.ts';
import { evolve } from '#domain/room/evolve.ts';
import { broadcast } from '#domain/room/view/project.ts';

/** What is played against: the room's own rules, or a spoilt copy of them that must be caught. */
export type Rules = {
	readonly decide: typeof decide;
	readonly evolve: typeof evolve;
	readonly broadcast: typeof broadcast;
};

export const RULES: Rules = { decide, evolve, broadcast };
