/**
 * How long the texts of a quiz may be, in UTF-16 code units. They keep a question within a phone's
 * first screen and a projector's back row, and a file within what one page can carry.
 */
export const LIMITS = {
	id: 60,
	title: 80,
	description: 240,
	prompt: 240,
	claim: 300,
	option: 140,
	unit: 60,
	quote: 800,
	explanation: 600,
	hint: 240,
	why: 300,
	list: 60
} as const;
