import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Clock from './Clock.svelte';

beforeEach(
	() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
);
afterEach(() => void vi.useRealTimers());

test.each([
	[99_000, '99 s'],
	[100_000, '1:40'],
	[241_000, '4:01']
])('writes %i ms as %s', async (remainingMs, words) => {
	const screen = await render(Clock, { remainingMs, onTimeUp: () => {} });
	await expect.element(screen.getByRole('timer')).toHaveTextContent(words);
});

test('shows the time left, and nothing left once it is up', async () => {
	const onTimeUp = vi.fn();
	const screen = await render(Clock, { remainingMs: 12_000, onTimeUp });
	const timer = screen.getByRole('timer');
	await expect.element(timer).toHaveTextContent('12 s');
	vi.advanceTimersByTime(2000);
	await expect.element(timer).toHaveTextContent('10 s');
	await expect.element(screen.getByRole('status')).toHaveTextContent('10 seconds left');
	vi.advanceTimersByTime(15_000);
	await expect.element(timer).toHaveTextContent('0 s');
	expect(onTimeUp).toHaveBeenCalledOnce();
});
