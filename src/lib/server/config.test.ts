import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the settings', () => {
	it('have defaults, also for what is set to nothing', () => {
		const value = { dataDir: 'data', questionsDir: 'questions', keepDays: 365 };
		expect(readConfig({})).toEqual({ ok: true, value });
		expect(readConfig({ DATA_DIR: '', KEEP_DAYS: '' })).toEqual({ ok: true, value });
	});

	it('are read from the environment', () => {
		expect(readConfig({ DATA_DIR: '/d', QUESTIONS_DIR: '/q', KEEP_DAYS: '30' })).toEqual({
			ok: true,
			value: { dataDir: '/d', questionsDir: '/q', keepDays: 30 }
		});
	});

	it.each(['0', '-1', '1.5', 'soon'])('refuse KEEP_DAYS=%s', (days) => {
		const read = readConfig({ KEEP_DAYS: days });
		expect(read).toMatchObject({ ok: false, refusal: { code: 'setting-malformed' } });
	});
});
