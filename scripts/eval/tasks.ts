import type { EvalTask } from './eval-task.ts';
import { evalTimes } from './times.ts';

/** Every task by the name it is called by. */
export const TASKS: ReadonlyMap<string, EvalTask> = new Map<string, EvalTask>([['times', evalTimes]]);
