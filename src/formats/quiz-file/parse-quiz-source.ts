/**
 * The text of quiz.yaml as questions with their places, and what its shape lacks. Questions without
 * a fault are there even when others have one, so that one look finds all there is to mend.
 */
import * as v from 'valibot';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import { shapeFindings } from './issue-findings.ts';
import { type QuizEntry, quizEntry } from './quiz-entry.ts';
import type { ShapeCode } from './shape-codes.ts';
import { readYaml } from './yaml-source.ts';

export type ShapeFault = {
	readonly code: ShapeCode;
	readonly line: number;
	readonly detail: string;
};

export type QuizSource = {
	readonly faults: readonly ShapeFault[];
	/** The sound questions; undefined when there are none or the fault is not in a question. */
	readonly entry: QuizEntry | undefined;
	/** Where each question of `entry` stands in the file, in playing order. */
	readonly places: readonly FieldPath[];
	/** 1-based. */
	readonly lineOf: (path: FieldPath) => number;
};

const outline = v.looseObject({
	rounds: v.array(v.looseObject({ questions: v.array(v.unknown()) }))
});

export function parseQuizSource(source: string): QuizSource {
	const yaml = readYaml(source);
	if (!yaml.ok) {
		const faults = yaml.faults.map(({ line, repeatsKey, detail }) => ({
			code: repeatsKey ? ('key-twice' as const) : ('yaml-syntax' as const),
			line,
			detail
		}));
		return { faults, entry: undefined, places: [], lineOf: () => 1 };
	}
	const { data, lineOf } = yaml;
	const whole = v.safeParse(quizEntry, data);
	if (whole.success) return { faults: [], ...sound(whole.output, new Set()), lineOf };
	const found = shapeFindings(whole.issues);
	const faults = found.map(({ code, path, detail }) => ({ code, line: lineOf(path), detail }));
	const rest = withoutBroken(data, new Set(found.map(({ path }) => questionAt(path))));
	return { faults, ...rest, lineOf };
}

type Sound = Pick<QuizSource, 'entry' | 'places'>;

/** Leaves out the broken questions. What is broken elsewhere keeps the rest from being read. */
function withoutBroken(data: unknown, broken: ReadonlySet<string>): Sound {
	const read = v.safeParse(outline, data);
	if (!read.success) return { entry: undefined, places: [] };
	const rounds = read.output.rounds.map((round, index) => ({
		...round,
		questions: round.questions.filter((_, at) => !broken.has(placeName(index, at)))
	}));
	const entry = v.safeParse(quizEntry, { ...read.output, rounds });
	return entry.success ? sound(entry.output, broken) : { entry: undefined, places: [] };
}

/** The places of the questions left once the broken ones are out. */
function sound(entry: QuizEntry, broken: ReadonlySet<string>): Sound {
	const places = entry.rounds.flatMap(({ questions }, round) => {
		const total = questions.length + broken.size;
		return Array.from({ length: total }, (_, at) => at)
			.filter((at) => !broken.has(placeName(round, at)))
			.slice(0, questions.length)
			.map((at) => ['rounds', round, 'questions', at]);
	});
	return { entry, places };
}

function questionAt([first, round, second, question]: FieldPath): string {
	return first === 'rounds' && second === 'questions' ? placeName(round, question) : '';
}

function placeName(round: string | number | undefined, question: string | number | undefined) {
	return `${round}/${question}`;
}
