import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the settings', () => {
	it('have defaults, also for what is set to nothing', () => {
		const value = {
			...{ dataDir: 'data', questionsDir: 'questions', keepDays: 365 },
			...{ roomIdleHours: 12, roomKeepDays: 30, isDraftingOn: true, deskKeepDays: 365 }
		};
		expect(readConfig({})).toEqual({ ok: true, value });
		const empty = { DATA_DIR: '', KEEP_DAYS: '', ROOM_IDLE_HOURS: '', ROOM_KEEP_DAYS: '' };
		expect(readConfig({ ...empty, DRAFTING: '', DESK_KEEP_DAYS: '' })).toEqual({ ok: true, value });
	});

	it('are read from the environment', () => {
		const folders = { DATA_DIR: '/d', QUESTIONS_DIR: '/q' };
		const times = { KEEP_DAYS: '30', ROOM_IDLE_HOURS: '2', ROOM_KEEP_DAYS: '7' };
		const desks = { DRAFTING: 'off', DESK_KEEP_DAYS: '9' };
		expect(readConfig({ ...folders, ...times, ...desks })).toEqual({
			ok: true,
			value: {
				...{ dataDir: '/d', questionsDir: '/q', keepDays: 30 },
				...{ roomIdleHours: 2, roomKeepDays: 7, isDraftingOn: false, deskKeepDays: 9 }
			}
		});
	});

	const names = ['KEEP_DAYS', 'ROOM_IDLE_HOURS', 'ROOM_KEEP_DAYS', 'DESK_KEEP_DAYS', 'DRAFTING'];
	const wrong = ['0', '-1', '1.5', 'soon', '1e400'];
	it.each(names.flatMap((name) => wrong.map((given) => [name, given] as const)))(
		'refuse %s=%s and say which it is',
		(name, given) => {
			const read = readConfig({ [name]: given });
			expect(read).toMatchObject({ ok: false, refusal: { code: 'setting-malformed' } });
			expect(read.ok ? '' : read.refusal.detail).toContain(`${name} is “${given}”`);
		}
	);
});
