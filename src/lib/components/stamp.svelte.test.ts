import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Stamp from './Stamp.svelte';
import type { StampName } from './stamp-looks.ts';

const table: readonly (readonly [StampName, string])[] = [
	['right', 'Right'],
	['partly', 'Partly right'],
	['wrong', 'Not right'],
	['passed', 'Passed'],
	['timed-out', 'Time’s up'],
	['open', 'Not answered'],
	['supported', 'Supported'],
	['contradicted', 'Contradicted'],
	['not-stated', 'Not stated']
];

describe('Stamp', () => {
	it.each(table)('%s says "%s" in words', async (stamp, words) => {
		const screen = await render(Stamp, { stamp });
		await expect.element(screen.getByText(words, { exact: true })).toBeVisible();
	});

	it('gives no two verdicts of a claim the same frame, so that colour is not needed', async () => {
		const verdicts = ['supported', 'contradicted', 'not-stated'] as const;
		const frames = new Set<string>();
		for (const stamp of verdicts) {
			const { container } = await render(Stamp, { stamp });
			const look = getComputedStyle(container.querySelector('.stamp') ?? container);
			frames.add(`${look.borderStyle} ${look.borderRadius}`);
		}
		expect(frames.size).toBe(verdicts.length);
	});
});
