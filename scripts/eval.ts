/**
 * How right the engine is on a set that nobody here wrote. Prints precision, coverage and the curve by
 * confidence, and asserts nothing. The sets are no part of the project: their path is an argument.
 *   npm run eval -- names --set PATH [--split train] [--limit 100] [--show-wrong 20]
 */
import { parseArgs } from 'node:util';
import { SPLITS, type EvalSettings, type Split } from './eval/eval-task.ts';
import { curveLines, wrongLines } from './eval/curve.ts';
import { TASKS } from './eval/tasks.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		set: { type: 'string' },
		split: { type: 'string', default: 'train' },
		limit: { type: 'string', default: '100' },
		'show-wrong': { type: 'string', default: '0' }
	}
});

const [name = ''] = positionals;
const task = TASKS.get(name);
const { set } = values;
if (task === undefined || set === undefined || !isSplit(values.split)) {
	console.error(`usage: npm run eval -- <${[...TASKS.keys()].join('|')}> --set PATH`);
	console.error(`       [--split ${SPLITS.join('|')}] [--limit TEXTS] [--show-wrong N]`);
	process.exit(2);
}

const settings: EvalSettings = { set, split: values.split, limit: Number(values.limit) };
const startedAt = performance.now();
const { rows, texts, notes } = await task(settings);
const tookMs = performance.now() - startedAt;
console.log(`${name}, ${values.split}: ${texts} texts, ${Math.round(tookMs)} ms`);
console.log([...curveLines(rows), ...notes].join('\n'));
console.log(wrongLines(rows, Number(values['show-wrong'])).join('\n'));

function isSplit(given: string): given is Split {
	return SPLITS.some((split) => split === given);
}
