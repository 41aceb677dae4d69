import { stageOf } from '#domain/attempt/stage.ts';
import type { Played } from './attempt-reader.ts';

/** The page an attempt stands at. */
export function stagePath({ attempt, quiz }: Pick<Played, 'attempt' | 'quiz'>): string {
	const stage = stageOf(attempt, quiz);
	switch (stage.kind) {
		case 'reading':
			return `/play/${attempt.id}/read`;
		case 'finished':
			return `/play/${attempt.id}/result`;
		case 'asking':
		case 'proving':
		case 'revealed':
			return questionPath(attempt.id, stage.index);
	}
}

/** `index` counts from 0, addresses from 1. */
export function questionPath(attemptId: string, index: number): string {
	return `/play/${attemptId}/${index + 1}`;
}
