import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Countdown, sinceResponse } from './countdown.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('counts down to nothing, ends once and stays there', () => {
	const countdown = new Countdown();
	const onEnd = vi.fn();
	expect(countdown.seconds).toBeUndefined();
	countdown.start(2000, onEnd);
	expect(countdown.seconds).toBe(2);
	vi.advanceTimersByTime(1250);
	expect(countdown.seconds).toBe(1);
	vi.advanceTimersByTime(5000);
	expect(countdown.seconds).toBe(0);
	expect(onEnd).toHaveBeenCalledOnce();
});

test('what had passed before the start is taken off', () => {
	const countdown = new Countdown();
	const onEnd = vi.fn();
	countdown.start(20_000, onEnd);
	countdown.advance(15_000);
	vi.advanceTimersByTime(250);
	expect(countdown.seconds).toBe(5);
	vi.advanceTimersByTime(5000);
	expect(onEnd).toHaveBeenCalledOnce();
});

test('a stopped count never ends', () => {
	const onEnd = vi.fn();
	new Countdown().start(1000, onEnd)();
	vi.advanceTimersByTime(5000);
	expect(onEnd).not.toHaveBeenCalled();
});

test('the time since the response is that since the first byte of this document', () => {
	vi.useRealTimers();
	const [document] = performance.getEntriesByType('navigation');
	expect(document).toBeInstanceOf(PerformanceNavigationTiming);
	expect(sinceResponse()).toBeGreaterThan(0);
	expect(sinceResponse()).toBeLessThanOrEqual(performance.now());
});
