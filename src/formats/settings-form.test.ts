import { describe, expect, it } from 'vitest';
import { readSettingsForm } from './settings-form.ts';

function read(fields: readonly [string, string][]) {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	const choice = readSettingsForm(form);
	return choice.ok ? choice.value : choice.refusal.code;
}

const DEFAULTS = { book: 'open', timeLimitMs: null, hasProofStep: false, asksConfidence: false };

describe('the settings form', () => {
	it('starts a mix of ten with the book open when nothing is said', () => {
		expect(read([])).toEqual({ selection: { kind: 'mix', count: 10 }, settings: DEFAULTS });
	});

	it('reads every setting', () => {
		expect(
			read([
				['selection', 'mix-5'],
				['book', 'memory'],
				['timeLimit', '30'],
				['proofStep', 'on'],
				['confidence', 'on']
			])
		).toEqual({
			selection: { kind: 'mix', count: 5 },
			settings: { book: 'memory', timeLimitMs: 30_000, hasProofStep: true, asksConfidence: true }
		});
	});

	it('reads rounds when rounds are chosen, and leaves them when a mix is', () => {
		const rounds: [string, string][] = [
			['round', 'a'],
			['round', 'b']
		];
		expect(read([['selection', 'rounds'], ...rounds])).toMatchObject({
			selection: { kind: 'rounds', rounds: ['a', 'b'] }
		});
		expect(read([['selection', 'mix-5'], ...rounds])).toMatchObject({
			selection: { kind: 'mix', count: 5 }
		});
	});

	it.each<[string, [string, string][], string]>([
		['rounds without a round', [['selection', 'rounds']], 'selection-empty'],
		['an unknown mix', [['selection', 'mix-7']], 'settings-malformed'],
		['a time limit not offered', [['timeLimit', '1']], 'settings-malformed'],
		['an unknown book', [['book', 'shut']], 'settings-malformed']
	])('refuses %s', (_, fields, code) => {
		expect(read(fields)).toBe(code);
	});
});
