import type { EvalTask } from './eval-task.ts';
import { evalNames } from './names.ts';
import { evalSpans } from './spans.ts';
import { evalSpeech } from './speech.ts';
import { evalTimes } from './times.ts';

/** Every task by the name it is called by. */
export const TASKS: ReadonlyMap<string, EvalTask> = new Map<string, EvalTask>([
	['names', evalNames],
	['spans', evalSpans],
	['speech', evalSpeech],
	['times', evalTimes]
]);
