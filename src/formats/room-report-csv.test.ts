import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { roomReport } from '#domain/report/room-report.ts';
import type { RoomSettings } from '#domain/room/settings.ts';
import { PASS, PlayedRoom, RIGHT, WRONG } from '../../tests/fixtures/played-room.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../tests/fixtures/sample-quiz.ts';
import { type ReportTable, harmless, reportCsv } from './room-report-csv.ts';

const { choice, typedText } = SAMPLE_QUESTIONS;

function csvOf(played: PlayedRoom, table: ReportTable): string {
	const report = roomReport({ room: played.do({ kind: 'end' }).room, quiz: SAMPLE_QUIZ });
	if (!report.ok) throw new Error(report.refusal.code);
	return reportCsv(report.value, table);
}

const rowsOf = (csv: string) =>
	Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, '').trimEnd(), { header: true }).data;

/** Ann is right after 1.5 s, Bob wrong with what he typed, the second question is skipped. */
function played(settings: Partial<RoomSettings> = {}): PlayedRoom {
	const room = new PlayedRoom(settings, [choice.id, typedText.id]);
	room.do({ kind: 'join', player: 'ann', name: '=HYPERLINK("x")' }).join('bob').leadOn();
	room.after(1500).answer('ann', RIGHT).answer('bob', WRONG).leadOn(2);
	return room.answer('bob', { kind: 'typed', text: 'x;=1+1' }).answer('ann', PASS).leadOn();
}

describe('ROOM-95 a table of the report', () => {
	it('of the players has a row for each and a column for each question', () => {
		const [ann, bob] = rowsOf(csvOf(played(), 'players'));
		expect(ann).toEqual({
			Name: '\'=HYPERLINK("x")',
			Place: '1',
			Asked: '2',
			Right: '1',
			'Partly right': '0',
			'Share in %': '50',
			Points: '1',
			'Median seconds': '1.5',
			[`1: ${choice.prompt}`]: 'right',
			[`2: ${typedText.prompt}`]: 'passed'
		});
		expect(bob).toMatchObject({ Place: '', [`1: ${choice.prompt}`]: 'wrong' });
	});

	it('has columns for teams and proofs only where there were some', () => {
		const teams = { division: 'balanced', names: ['Red', 'Blue'] } as const;
		const settings = { teams, hasProofStep: true };
		const room = new PlayedRoom(settings, [choice.id]).join('ann');
		expect(rowsOf(csvOf(room, 'players'))[0]).toMatchObject({ Team: 'Red', Proven: '0' });
	});

	it('of the questions says how each went', () => {
		const [first, second] = rowsOf(csvOf(played(), 'questions'));
		expect(first).toMatchObject({
			Number: '1',
			Round: 'Pick',
			Kind: 'choice',
			Counts: 'yes',
			Asked: '2',
			Right: '1',
			Wrong: '1',
			'Too late': '0',
			'No answer': '0',
			'Share in %': '50',
			Proven: '',
			'Right answer': 'Lund',
			'Most often given instead': 'Fenwick',
			'How often': '1'
		});
		expect(second).toMatchObject({ 'Most often given instead': "x;'=1+1", Passed: '1' });
	});

	it('opens as UTF-8 and ends each row as spreadsheets expect', () => {
		const csv = csvOf(played(), 'players');
		expect(csv.startsWith('\uFEFFName,')).toBe(true);
		expect(csv.split('\r\n')).toHaveLength(4);
		expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});
});

describe('ROOM-95 a cell', () => {
	it.each([
		['=1+1', "'=1+1"],
		['+49', "'+49"],
		['-2', "'-2"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\t=1', "'\t'=1"],
		['\rx', "'\rx"],
		['=a\n=b', "'=a\n=b"],
		['  =1', "'  =1"],
		['\u200b=1', "'\u200b=1"],
		['＝1', "'＝1"],
		['x;=1', "x;'=1"],
		['x; "-1', 'x; "\'-1']
	])('%j is written as %j', (text, written) => {
		expect(harmless(text)).toBe(written);
	});

	it.each(['Ada', 'Jean-Luc', 'a = b', 'x; y', "O'Brien", 'سارة', '1 + 1'])(
		'leaves %s alone',
		(text) => {
			expect(harmless(text)).toBe(text);
		}
	);
});
