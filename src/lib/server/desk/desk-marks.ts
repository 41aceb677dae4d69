import type { Span } from '#domain/article/article.ts';
import type { Reading } from '#drafting/reading.ts';
import type { Reasoned } from '#drafting/reasoned.ts';
import type { DeskMark } from '#formats/desk-view.ts';

/** What the engine has recognised, in the order of the text, the longer first where two begin. */
export function marksOf({ mentions, speech, times, amounts }: Reading): readonly DeskMark[] {
	const kinds = new Map(mentions.entities.map(({ id, kind }) => [id, kind]));
	const marks = [
		...mentions.mentions.map((one) => markOf(one, kinds.get(one.entity) ?? 'other', one)),
		...times.map((one) => markOf(one, 'time', one)),
		...amounts.map((one) => markOf(one, 'amount', one)),
		...speech.speeches.flatMap((one) => one.pieces.map((piece) => markOf(piece, 'speech', one)))
	];
	return marks.toSorted((one, other) => one.start - other.start || other.end - one.end);
}

function markOf({ start, end }: Span, kind: DeskMark['kind'], { reasons }: Reasoned): DeskMark {
	return { start, end, kind, reasons };
}
