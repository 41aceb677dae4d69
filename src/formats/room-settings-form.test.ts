import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#domain/room/settings.ts';
import { readRoomSettingsForm } from './room-settings-form.ts';

type Fields = readonly (readonly [string, string])[];

function read(fields: Fields) {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	const choice = readRoomSettingsForm(form);
	return choice.ok ? choice.value : choice.refusal.code;
}

function settings(...fields: Fields) {
	const choice = read(fields);
	if (typeof choice === 'string') throw new Error(choice);
	return choice.settings;
}

const lines = (count: number) => Array.from({ length: count }, (_, at) => `Seat ${at}`).join('\n');

describe('the form that opens a room', () => {
	it('ROOM-1 starts a good lesson when nothing is said', () => {
		expect(read([])).toEqual({
			selection: { kind: 'mix', count: 10 },
			settings: DEFAULT_SETTINGS
		});
	});

	it('reads every setting', () => {
		expect(
			settings(
				['pace', 'host'],
				['timeLimit', '45'],
				['timeFactor', '4'],
				['scoring', 'speed'],
				['questionText', 'wall'],
				['book', 'memory'],
				['reading', 'on'],
				['proofStep', 'on'],
				['names', 'own'],
				['teams', 'chosen'],
				['teamList', 'Reds\nBlues'],
				['ranking', 'each'],
				['late', 'off']
			)
		).toEqual({
			...DEFAULT_SETTINGS,
			...{ timeLimitMs: 45_000, timeFactor: 4, scoring: 'speed', questionText: 'wall' },
			...{ book: 'memory', hasReading: true, hasProofStep: true, names: { kind: 'own' } },
			teams: { division: 'chosen', names: ['Reds', 'Blues'] },
			...{ ranking: 'each', admitsLate: false }
		});
	});

	it('reads rounds where rounds are chosen', () => {
		expect(
			read([
				['selection', 'rounds'],
				['round', 'a'],
				['round', 'b']
			])
		).toMatchObject({ selection: { kind: 'rounds', rounds: ['a', 'b'] } });
	});

	it('leaves the text on the phones at one’s own pace', () => {
		expect(settings(['pace', 'own'], ['questionText', 'wall']).questionText).toBe('phones');
	});

	it('does not read a list that is not asked for', () => {
		expect(settings(['nameList', 'A\nA'], ['teamList', lines(40)])).toEqual(DEFAULT_SETTINGS);
	});

	it.each<readonly [string, Fields, string]>([
		['rounds without a round', [['selection', 'rounds']], 'selection-empty'],
		['a time not offered', [['timeLimit', '1']], 'settings-malformed'],
		['a factor not offered', [['timeFactor', '3']], 'settings-malformed'],
		['unknown scoring', [['scoring', 'luck']], 'settings-malformed'],
		['a list of a megabyte', [['nameList', 'x'.repeat(1e6)]], 'settings-malformed']
	])('refuses %s', (_, fields, code) => {
		expect(read(fields)).toBe(code);
	});
});

describe('ROOM-60 a list of seats', () => {
	const list = (text: string) => read([['names', 'listed'] as const, ['nameList', text] as const]);

	it('is read line by line, in its order', () => {
		const text = '  Zoë  Ng \r\n\r\nAda\nمريم\n';
		expect(list(text)).toMatchObject({
			settings: { names: { kind: 'listed', names: ['Zoë Ng', 'Ada', 'مريم'] } }
		});
	});

	it.each([
		['two alike in other letters', 'Ada\nada', 'listed-twice'],
		['25 letters', 'x'.repeat(25), 'name-unfit'],
		['a mark that turns the writing', 'Ada\u202e', 'name-unfit'],
		['201 names', lines(201), 'list-too-long']
	])('refuses %s', (_, text, code) => {
		expect(list(text)).toBe(code);
	});

	it('takes 200 names', () => {
		expect(list(lines(200))).toMatchObject({ settings: { names: { kind: 'listed' } } });
	});
});

describe('ROOM-66 teams', () => {
	it('are at most twelve', () => {
		const teams = (count: number) =>
			read([['teams', 'balanced'] as const, ['teamList', lines(count)] as const]);
		expect(teams(13)).toBe('list-too-long');
		expect(teams(12)).toMatchObject({ settings: { teams: { division: 'balanced' } } });
	});
});
