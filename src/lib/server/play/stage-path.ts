import { stageOf } from '#domain/attempt/stage.ts';
import type { Played } from './attempt-reader.ts';

/** The page an attempt stands at. */
export function stagePath({ attempt, quiz }: Pick<Played, 'attempt' | 'quiz'>): string {
	const stage = stageOf(attempt, quiz);
	switch (stage.kind) {
		case 'reading':
			return `${attemptPath(attempt.id)}/read`;
		case 'finished':
			return `${attemptPath(attempt.id)}/result`;
		case 'asking':
		case 'proving':
		case 'revealed':
			return questionPath(attempt.id, stage.index);
	}
}

/** The link to come back by, from any browser. */
export function attemptPath(attemptId: string): string {
	return `/play/${attemptId}`;
}

/** `index` counts from 0, addresses from 1. */
export function questionPath(attemptId: string, index: number): string {
	return `${attemptPath(attemptId)}/${index + 1}`;
}
