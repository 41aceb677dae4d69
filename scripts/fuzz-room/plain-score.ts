import type { RoomEvent } from '#domain/room/event.ts';
import type { Ruling } from '#domain/room/player.ts';
import type { Room } from '#domain/room/room.ts';
import { answerKey } from '#domain/room/score/answer-key.ts';

type Of<Kind extends RoomEvent['kind']> = Extract<RoomEvent, { readonly kind: Kind }>;

export type Noted = {
	readonly event: Of<'answered'>;
	readonly isLate: boolean;
	readonly usedMs: number;
	readonly allowedMs: number | null;
	point?: Of<'pointed'>;
	objection?: Of<'objected'>;
	ruling?: Ruling;
};

export type PlainScore = {
	readonly asked: number;
	readonly credit: number;
	readonly worth: number;
};

/** The formulas of docs/room-spec.md once more, from the words there. */
export function plainScore(
	room: Room,
	asked: readonly { readonly index: number; readonly noted: Noted | undefined }[],
	rulings: ReadonlySet<string>
): PlainScore {
	let credit = 0;
	let worth = 0;
	for (const { index, noted } of asked) {
		if (noted === undefined) continue;
		const one = creditFor(room, index, { noted, rulings });
		credit += one;
		worth += worthFor(room, one, noted);
	}
	return { asked: asked.length, credit, worth };
}

function creditFor(
	room: Room,
	index: number,
	{ noted, rulings }: { readonly noted: Noted; readonly rulings: ReadonlySet<string> }
): number {
	const { event, isLate, point } = noted;
	if (isLate) return 0;
	const isAlsoRight = rulings.has(`${index}/answer/${answerKey(event.answer)}`);
	const score = isAlsoRight ? 1 : event.score;
	const hasProof = room.settings.hasProofStep && room.questions[index]?.isProvable === true;
	if (!hasProof || event.answer.kind === 'pass') return score;
	const isProven =
		point?.isProven === true || rulings.has(`${index}/proof/${point?.sentence ?? ''}`);
	return score / 2 + (isProven ? 0.5 : 0);
}

function worthFor({ settings }: Room, credit: number, noted: Noted): number {
	const { event, isLate, usedMs, allowedMs } = noted;
	switch (settings.scoring) {
		case 'speed':
			if (allowedMs === null) return credit * 0.75;
			return credit - (credit * Math.min(usedMs, allowedMs)) / allowedMs / 2;
		case 'confidence': {
			if (isLate || event.answer.kind === 'pass') return 0;
			const confidence = event.confidence ?? 'guess';
			if (confidence === 'guess') return credit / 3;
			if (confidence === 'think-so') return (4 * credit - 2) / 3;
			return 3 * credit - 2;
		}
		default:
			return credit;
	}
}
