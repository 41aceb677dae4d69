import type { IconName } from './icon-paths.ts';

/** What a stamp says and how it is cut: the word and the frame tell it without its colour. */
export type StampLook = {
	readonly words: string;
	readonly icon: IconName;
	readonly tone: 'right' | 'partly' | 'wrong' | 'unstated' | 'plain';
	readonly frame: 'round' | 'broken' | 'square' | 'dotted' | 'single';
};

export const STAMP_LOOKS = {
	right: { words: 'Right', icon: 'right', tone: 'right', frame: 'round' },
	partly: { words: 'Partly right', icon: 'partly', tone: 'partly', frame: 'broken' },
	wrong: { words: 'Not right', icon: 'wrong', tone: 'wrong', frame: 'square' },
	passed: { words: 'Passed', icon: 'passed', tone: 'plain', frame: 'single' },
	'timed-out': { words: 'Time’s up', icon: 'clock', tone: 'plain', frame: 'single' },
	open: { words: 'Not answered', icon: 'unstated', tone: 'plain', frame: 'single' },
	supported: { words: 'Supported', icon: 'right', tone: 'right', frame: 'round' },
	contradicted: { words: 'Contradicted', icon: 'wrong', tone: 'wrong', frame: 'square' },
	'not-stated': { words: 'Not stated', icon: 'unstated', tone: 'unstated', frame: 'dotted' }
} as const satisfies Record<string, StampLook>;

export type StampName = keyof typeof STAMP_LOOKS;
