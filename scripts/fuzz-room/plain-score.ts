import type { Confidence } from '#domain/attempt/attempt.ts';
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
		const halves = halvesOf(room, index, { noted, rulings });
		const one = whole(halves);
		credit += one;
		worth += worthFor(room, halves, noted);
	}
	return { asked: asked.length, credit, worth };
}

/** `proof` is left out where none was asked for. */
type Halves = { readonly answer: number; readonly proof?: 0 | 1 };

function whole({ answer, proof }: Halves): number {
	return proof === undefined ? answer : answer / 2 + proof / 2;
}

function halvesOf(
	room: Room,
	index: number,
	{ noted, rulings }: { readonly noted: Noted; readonly rulings: ReadonlySet<string> }
): Halves {
	const { event, isLate, point } = noted;
	if (isLate) return { answer: 0 };
	const isAlsoRight = rulings.has(`${index}/answer/${answerKey(event.answer)}`);
	const answer = isAlsoRight ? 1 : event.score;
	const hasProof = room.settings.hasProofStep && room.questions[index]?.isProvable === true;
	if (!hasProof || event.answer.kind === 'pass') return { answer };
	const isProven =
		point?.isProven === true || rulings.has(`${index}/proof/${point?.sentence ?? ''}`);
	return { answer, proof: isProven ? 1 : 0 };
}

function worthFor({ settings }: Room, halves: Halves, noted: Noted): number {
	const { event, isLate, usedMs, allowedMs } = noted;
	const credit = whole(halves);
	switch (settings.scoring) {
		case 'speed':
			if (allowedMs === null) return credit * 0.75;
			return credit - (credit * Math.min(usedMs, allowedMs)) / allowedMs / 2;
		case 'confidence': {
			if (isLate || event.answer.kind === 'pass') return 0;
			return whole({ ...halves, answer: certain(halves.answer, event.confidence ?? 'guess') });
		}
		default:
			return credit;
	}
}

function certain(answer: number, confidence: Confidence): number {
	if (confidence === 'guess') return answer / 3;
	return confidence === 'think-so' ? (4 * answer - 2) / 3 : 3 * answer - 2;
}
