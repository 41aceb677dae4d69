/**
 * An attempt as it lies in the store. What is read back is checked like anything from outside: the
 * file may have been edited by hand.
 */
import * as v from 'valibot';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { type Attempt, CONFIDENCES } from '#domain/attempt/attempt.ts';
import { answerSchema } from './answer-schema.ts';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(80));
const time = v.pipe(v.number(), v.integer(), v.minValue(0));

const lockedAnswerSchema = v.object({
	answer: answerSchema,
	lockedAt: time,
	score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	isLate: v.boolean(),
	confidence: v.exactOptional(v.picklist(CONFIDENCES))
});

const entrySchema = v.object({
	questionId: id,
	openedAt: time,
	pausedMs: time,
	answer: v.exactOptional(lockedAnswerSchema),
	proof: v.exactOptional(
		v.object({ sentence: v.nullable(id), lockedAt: time, isProven: v.boolean() })
	)
});

const attemptSchema: v.GenericSchema<unknown, Attempt> = v.object({
	id,
	shareId: id,
	quizSlug: id,
	quizVersion: id,
	origin: v.variant('kind', [
		v.object({ kind: v.literal('quiz') }),
		v.object({ kind: v.literal('retry'), attemptId: id }),
		v.object({ kind: v.literal('challenge'), shareId: id, isRanked: v.boolean() }),
		v.object({ kind: v.literal('room') })
	]),
	seed: id,
	settings: v.object({
		book: v.picklist(['open', 'memory']),
		timeLimitMs: v.nullable(time),
		hasProofStep: v.boolean(),
		asksConfidence: v.boolean()
	}),
	questionIds: v.pipe(v.array(id), v.nonEmpty(), v.readonly()),
	startedAt: time,
	entries: v.pipe(v.array(entrySchema), v.readonly()),
	pausedAt: v.exactOptional(time),
	finishedAt: v.exactOptional(time),
	nickname: v.exactOptional(v.string())
});

export function readAttemptRecord(value: unknown): Outcome<Attempt, 'record-malformed'> {
	const parsed = v.safeParse(attemptSchema, value);
	if (parsed.success) return accept(parsed.output);
	return refuse('record-malformed', v.getDotPath(parsed.issues[0]) ?? '');
}
