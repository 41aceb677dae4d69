import * as v from 'valibot';
import type { Answer } from '#domain/quiz/answer.ts';
import { VERDICTS } from '#domain/quiz/kinds/claim.ts';

const text = v.pipe(v.string(), v.maxLength(400));
const id = v.pipe(v.string(), v.maxLength(40));
/** More than any question has; see the limits of the question file. */
const MOST = 60;
const ids = v.pipe(v.array(id), v.maxLength(MOST), v.readonly());

/** An answer as it is sent and stored. Whether its ids exist is the grading's business. */
export const answerSchema: v.GenericSchema<unknown, Answer> = v.variant('kind', [
	v.strictObject({ kind: v.literal('choice'), option: id }),
	v.strictObject({ kind: v.literal('who-said'), option: id }),
	v.strictObject({ kind: v.literal('choose-all'), options: ids }),
	v.strictObject({ kind: v.literal('claim'), verdict: v.picklist(VERDICTS) }),
	v.strictObject({ kind: v.literal('order'), items: ids }),
	v.strictObject({ kind: v.literal('match'), pairs: v.pipe(v.record(id, id), v.readonly()) }),
	v.strictObject({ kind: v.literal('number'), text }),
	v.strictObject({ kind: v.literal('typed'), text }),
	v.strictObject({
		kind: v.literal('cloze'),
		gaps: v.pipe(v.array(text), v.maxLength(MOST), v.readonly())
	}),
	v.strictObject({ kind: v.literal('proof'), sentence: id }),
	v.strictObject({ kind: v.literal('pass') })
]);
