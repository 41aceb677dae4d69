/**
 * What a player sends to a friend: the score, and the course of the quiz as shapes that give no
 * answer away. The same in words, for whoever hears it read out: a screen reader would speak each
 * shape by its long Unicode name.
 */

import type { Mark } from './result.ts';
import { type CountedScore, scoreInWords } from './score-in-words.ts';

export type ShareTextInput = {
	readonly quizTitle: string;
	/** In the order of the questions. */
	readonly marks: readonly Mark[];
	readonly score: CountedScore;
	/** Absolute, of the result's public page. */
	readonly url: string;
};

export type ShareText = {
	/** Rows of ten shapes, joined by line feeds. */
	readonly grid: string;
	/** One line without symbols: title, score, how each question went. */
	readonly words: string;
	/** Title, score, grid and address, one below the other. */
	readonly text: string;
};

const ROW = 10;

/** Six forms, not only six colours. */
const SHAPES: Readonly<Record<Mark, string>> = {
	right: '✅',
	partly: '🌗',
	wrong: '❌',
	passed: '➖',
	'timed-out': '⌛',
	open: '⬜'
};

const WORDS: Readonly<Record<Mark, string>> = {
	right: 'right',
	partly: 'partly right',
	wrong: 'wrong',
	passed: 'passed',
	'timed-out': 'out of time',
	open: 'not answered'
};

const IN_ORDER = ['right', 'partly', 'wrong', 'passed', 'timed-out', 'open'] as const;

export function shareText(input: ShareTextInput): ShareText {
	const grid = shareGrid(input.marks);
	const score = scoreInWords(input.score);
	const heading = `Verbatim: ${input.quizTitle.trim()}`;
	const course = courseInWords(input.marks);
	const words = `${heading}. ${score}${course === '' ? '' : `: ${course}`}.`;
	const text = [heading, score, grid, input.url].filter((part) => part !== '').join('\n');
	return { grid, words, text };
}

function shareGrid(marks: readonly Mark[]): string {
	const shapes = marks.map((mark) => SHAPES[mark]);
	const rows = Array.from({ length: Math.ceil(shapes.length / ROW) }, (_, row) =>
		shapes.slice(row * ROW, (row + 1) * ROW).join('')
	);
	return rows.join('\n');
}

/** Up to ten questions one by one; of more nobody keeps count by ear, so only how many of each. */
function courseInWords(marks: readonly Mark[]): string {
	if (marks.length <= ROW) return marks.map((mark) => WORDS[mark]).join(', ');
	const counts = IN_ORDER.map((mark) => ({ mark, count: marks.filter((m) => m === mark).length }));
	return counts
		.filter(({ count }) => count > 0)
		.map(({ mark, count }) => `${String(count)} ${WORDS[mark]}`)
		.join(', ');
}
