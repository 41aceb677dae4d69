import type { Quiz } from '#domain/quiz/quiz.ts';
import type { OpenedEvent } from '#domain/room/event.ts';
import { openRoom } from '#domain/room/open-room.ts';
import type { NameRule, RoomSettings } from '#domain/room/settings.ts';
import type { Chance } from './chance.ts';

/** A few questions under settings of any kind. */
export function randomRoom(quiz: Quiz, chance: Chance): OpenedEvent {
	const settings = randomSettings(chance);
	const opened = openRoom(
		{
			room: 'room',
			seed: `seed-${chance.below(1000)}`,
			quiz,
			selection: { kind: 'mix', count: 2 + chance.below(4) },
			settings
		},
		1_000_000
	);
	if (!opened.ok) throw new Error(`These settings open no room: ${opened.refusal.code}`);
	return opened.value;
}

function randomSettings(chance: Chance): RoomSettings {
	const scoring = chance.pick(['accuracy', 'tie-break', 'speed', 'confidence'] as const);
	const isTimed = scoring === 'speed' || chance.happens(0.6);
	return {
		book: chance.pick(['open', 'memory'] as const),
		timeLimitMs: isTimed ? 20_000 : null,
		hasProofStep: chance.happens(0.5),
		asksConfidence: chance.happens(0.3),
		scoring,
		pace: chance.happens(0.75) ? 'host' : 'own',
		timeFactor: chance.pick([1, 2, 4] as const),
		questionText: chance.pick(['phones', 'wall'] as const),
		hasReading: chance.happens(0.4),
		names: randomNames(chance),
		teams: chance.happens(0.4)
			? { division: chance.pick(['balanced', 'chosen'] as const), names: ['Red', 'Blue', 'Green'] }
			: null,
		ranking: chance.pick(['hidden', 'end', 'each'] as const),
		admitsLate: chance.happens(0.8)
	};
}

function randomNames(chance: Chance): NameRule {
	const kind = chance.pick(['generated', 'own', 'listed'] as const);
	return kind === 'listed'
		? { kind, names: ['Ada', 'Ben', 'Cem', 'Dina', 'Eve', 'Finn'] }
		: { kind };
}
