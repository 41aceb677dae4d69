/**
 * The report as tables for a spreadsheet (ROOM-95): one of the players, one of the questions. Figures
 * are figures, in the notation with a point; texts that a spreadsheet would take for a formula are
 * made harmless, for names and answers are written by pupils.
 */
import Papa from 'papaparse';
import type { ReportedPlayer } from '#domain/report/room-report-players.ts';
import type { ReportedQuestion } from '#domain/report/room-report-questions.ts';
import type { RoomReport } from '#domain/report/room-report.ts';
import type { Mark } from '#domain/report/result.ts';

export const REPORT_TABLES = ['players', 'questions'] as const;
export type ReportTable = (typeof REPORT_TABLES)[number];

type Cell = string | number | null;

type Column<Row> = { readonly title: string; readonly of: (row: Row) => Cell };

/** With a byte order mark: without it Excel takes the text for another encoding. */
export function reportCsv(report: RoomReport, table: ReportTable): string {
	const text =
		table === 'players'
			? csvOf(playerColumns(report), report.players)
			: csvOf(QUESTION_COLUMNS, report.questions);
	return `\uFEFF${text}\r\n`;
}

/**
 * A text that no spreadsheet takes for a formula, be it that it begins like one, or that it would
 * after a semicolon or tab at which a spreadsheet of another country cuts.
 */
export function harmless(text: string): string {
	return text.replace(BEGINS_FORMULA, "'$&").replace(BEGINS_BEHIND_A_CUT, "$1'$2");
}

const BEGINS_FORMULA = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u;
const BEGINS_BEHIND_A_CUT = /([;\t][\s\p{C}"]*)([=+\-@＝＋－＠])/gu;

function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
	const cell = (value: Cell) => (typeof value === 'string' ? harmless(value) : (value ?? ''));
	return Papa.unparse(
		{
			fields: columns.map(({ title }) => harmless(title)),
			data: rows.map((row) => columns.map(({ of }) => cell(of(row))))
		},
		{ newline: '\r\n' }
	);
}

const MARKS: Readonly<Record<Mark, string>> = {
	right: 'right',
	partly: 'partly',
	wrong: 'wrong',
	passed: 'passed',
	'timed-out': 'too late',
	open: 'no answer'
};

function playerColumns(report: RoomReport): readonly Column<ReportedPlayer>[] {
	const { teams, hasProofStep, questions } = report;
	const team = { title: 'Team', of: (row: ReportedPlayer) => row.team };
	const proven = { title: 'Proven', of: (row: ReportedPlayer) => row.proven };
	return [
		{ title: 'Name', of: ({ name }) => name },
		...(teams.length > 0 ? [team] : []),
		{ title: 'Place', of: ({ place }) => place },
		{ title: 'Asked', of: ({ asked }) => asked },
		{ title: 'Right', of: ({ right }) => right },
		{ title: 'Partly right', of: ({ partly }) => partly },
		{ title: 'Share in %', of: ({ share }) => percent(share) },
		{ title: 'Points', of: ({ points }) => rounded(points) },
		...(hasProofStep ? [proven] : []),
		{ title: 'Median seconds', of: ({ medianMs }) => seconds(medianMs) },
		...questions.map((question) => ({
			title: `${question.index + 1}: ${wording(question)}`,
			of: ({ marks }: ReportedPlayer) => markWord(marks[question.index])
		}))
	];
}

const QUESTION_COLUMNS: readonly Column<ReportedQuestion>[] = [
	{ title: 'Number', of: ({ index }) => index + 1 },
	{ title: 'Round', of: ({ roundTitle }) => roundTitle },
	{ title: 'Kind', of: ({ kind }) => kind },
	{ title: 'Question', of: wording },
	{ title: 'Counts', of: ({ outcome }) => (outcome === 'revealed' ? 'yes' : outcome) },
	{ title: 'Another answer counts too', of: (row) => (row.hasAnotherRight ? 'yes' : 'no') },
	{ title: 'Asked', of: ({ asked }) => asked },
	...(['right', 'partly', 'wrong', 'passed', 'timed-out', 'open'] as const).map((mark) => ({
		title: sentenceCase(MARKS[mark]),
		of: ({ marks }: ReportedQuestion) => marks[mark]
	})),
	{ title: 'Share in %', of: ({ share }) => percent(share) },
	{ title: 'Median seconds', of: ({ medianMs }) => seconds(medianMs) },
	{ title: 'Asked for a proof', of: ({ proof }) => proof?.asked ?? null },
	{ title: 'Proven', of: ({ proof }) => proof?.proven ?? null },
	{ title: 'Right answer', of: ({ key }) => key.join('; ') },
	{
		title: 'Most often given instead',
		of: ({ wrongAnswers: [most] }) => most?.words.join('; ') ?? null
	},
	{ title: 'How often', of: ({ wrongAnswers: [most] }) => most?.count ?? null }
];

function wording({ prompt, about }: ReportedQuestion): string {
	return about === null ? prompt : `${prompt} – ${about}`;
}

function markWord(mark: Mark | null | undefined): Cell {
	return mark === null || mark === undefined ? null : MARKS[mark];
}

function percent(share: number | null): Cell {
	return share === null ? null : Math.round(share * 100);
}

function seconds(ms: number | null): Cell {
	return ms === null ? null : Math.round(ms / 100) / 10;
}

function rounded(points: number): number {
	return Math.round(points * 100) / 100;
}

function sentenceCase(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
