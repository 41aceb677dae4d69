import { parseArgs } from 'node:util';
import { isPossible } from '#domain/quiz/forms/date-form.ts';
import { type Outcome, accept } from '#domain/refusal.ts';
import { type ComplaintCode, complain } from './complaint.ts';

/** What somebody asks of `npm run draft`. */
export type Call = {
	readonly path: string;
	readonly publishedOn: string | undefined;
	/** Every question that may be asked, not the default set alone. */
	readonly isAll: boolean;
	readonly as: 'json' | 'yaml';
	readonly isHelp: boolean;
};

const OPTIONS = {
	published: { type: 'string' },
	all: { type: 'boolean' },
	as: { type: 'string' },
	help: { type: 'boolean', short: 'h' }
} as const;

export function readCall(args: readonly string[]): Outcome<Call, ComplaintCode> {
	const parsed = parsedArguments(args);
	if (typeof parsed === 'string') return complain('option-unknown', parsed);
	const { values, positionals } = parsed;
	const { published, all: isAll = false, as = 'json', help: isHelp = false } = values;
	const [path = '', ...more] = positionals;
	if (as !== 'json' && as !== 'yaml') return complain('option-unknown', `--as ${as}`);
	if (more.length > 0) return complain('option-unknown', more.join(' '));
	if (path === '' && !isHelp) return complain('file-missing', 'name one');
	if (published !== undefined && !isDay(published)) {
		return complain('published-malformed', published);
	}
	return accept({ path, publishedOn: published, isAll, as, isHelp });
}

/** Whether it is a day of the calendar, as ISO 8601 writes it. */
export function isDay(written: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
	if (year === undefined) return false;
	return isPossible({ year: Number(year), month: Number(month), day: Number(day) });
}

function parsedArguments(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
