import type { EvalTask } from './eval-task.ts';
import { evalNames } from './names.ts';
import { evalSpeech } from './speech.ts';
import { evalTimes } from './times.ts';

/** Every task by the name it is called by. */
export const TASKS: ReadonlyMap<string, EvalTask> = new Map<string, EvalTask>([
	['names', evalNames],
	['speech', evalSpeech],
	['times', evalTimes]
]);
