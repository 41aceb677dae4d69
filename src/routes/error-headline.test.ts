import { expect, test } from 'vitest';
import { explain } from '#formats/refusals.ts';
import { errorHeadline } from './error-headline.ts';

test.each([
	['link-tampered', 'This link has been altered'],
	['link-malformed', 'Part of this link is missing'],
	['attempt-unknown', 'This page is not in the paper'],
	['challenge-gone', 'No longer in print'],
	['too-many-requests', 'One at a time, please'],
	['settings-malformed', 'This cannot be printed as it is'],
	['store-full', 'The press has stopped'],
	['internal', 'The press has stopped']
] as const)('%s is headed "%s"', (code, headline) => {
	expect(errorHeadline(explain({ code }).status, code)).toBe(headline);
});

test('an error without a code of ours is headed by its status', () => {
	expect(errorHeadline(500)).toBe('The press has stopped');
	expect(errorHeadline(404)).toBe('This page is not in the paper');
});
