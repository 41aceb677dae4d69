/** A clause made ready to be said again: its subject as it is to be written inside a sentence. */
import type { Reading } from '../../reading.ts';
import { type Restated, moved, stressed } from './moved.ts';
import type { TellingClause } from './telling-clause.ts';
import { turned } from './turned.ts';
import type { Piece, Wording } from './wording.ts';

/** The safe ways to say a clause again (CLAIM-2, CLAIM-3). */
const WAYS: readonly ((restated: Restated) => readonly Wording[])[] = [turned, moved, stressed];

export function wordingsOf(restated: Restated): readonly Wording[] {
	return WAYS.flatMap((way) => way(restated));
}

export function restatedOf(telling: TellingClause, reading: Reading): Restated {
	const entity = reading.mentions.entities.find(({ id }) => id === telling.clause.subject.entity);
	return {
		telling,
		subject: subjectOf(telling, reading),
		isPerson: entity?.kind === 'person' && !entity.isPlural
	};
}

/** Inside a sentence "The government" is "the government", and "Velmar" stays. */
function subjectOf({ clause, sentence }: TellingClause, { mentions }: Reading): Piece {
	const { start, end } = clause.subject;
	const isNamed = mentions.mentions.some((one) => one.start === start);
	const first = sentence.tokens.find((token) => token.start === start);
	const isOpening = start === sentence.start;
	return { start, end, isLowered: isOpening && !isNamed && first?.tag !== 'PROPN' };
}
