import { describe, expect, it } from 'vitest';
import { Alarm } from './alarm.ts';
import { FakeTimers } from './testing/fake-timers.ts';
import { LONGEST_WAIT_MS } from './timers.ts';

function alarm() {
	const timers = new FakeTimers(1000);
	const rung: number[] = [];
	return { timers, rung, alarm: new Alarm(timers, () => rung.push(timers.now())) };
}

describe('LIVE-30 an alarm', () => {
	it('rings once at its moment', async () => {
		const set = alarm();
		set.alarm.set(1500);
		await set.timers.advance(499);
		expect(set.rung).toEqual([]);
		await set.timers.advance(5000);
		expect(set.rung).toEqual([1500]);
	});

	it('rings at the last moment it was set to, sooner or later', async () => {
		const set = alarm();
		set.alarm.set(1500);
		set.alarm.set(3000);
		set.alarm.set(2000);
		await set.timers.advance(5000);
		expect(set.rung).toEqual([2000]);
	});

	it('rings at once for a moment that has passed, but not within the call', async () => {
		const set = alarm();
		set.alarm.set(10);
		expect(set.rung).toEqual([]);
		await set.timers.advance(0);
		expect(set.rung).toEqual([1000]);
	});

	it('does not ring when it is taken back', async () => {
		const set = alarm();
		set.alarm.set(1500);
		set.alarm.set(null);
		await set.timers.advance(5000);
		expect(set.rung).toEqual([]);
	});

	it('waits longer than a timer can', async () => {
		const set = alarm();
		const at = 1000 + 2 * LONGEST_WAIT_MS + 7;
		set.alarm.set(at);
		await set.timers.advance(3 * LONGEST_WAIT_MS);
		expect(set.rung).toEqual([at]);
	});

	it('does not ring too soon where the clock was put back', async () => {
		const set = alarm();
		set.alarm.set(1500);
		set.timers.jump(-400);
		await set.timers.advance(899);
		expect(set.rung).toEqual([]);
		await set.timers.advance(1);
		expect(set.rung).toEqual([1500]);
	});
});
