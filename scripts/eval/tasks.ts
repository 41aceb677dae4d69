import type { EvalTask } from './eval-task.ts';

/** Every task by the name it is called by. */
export const TASKS: ReadonlyMap<string, EvalTask> = new Map<string, EvalTask>([]);
