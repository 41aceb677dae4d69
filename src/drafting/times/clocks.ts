/** "at 3 pm", "10:30 a.m.", "15:00 GMT", "noon", "midnight". */
import { type Recogniser, matchesOf, spanOf, unfixed } from './recogniser.ts';

const CLOCK =
	/(?<![\d:.,$£€-])\d{1,2}(?:[:.]\d{2})? ?(?:a\.m\.|p\.m\.|am\b|pm\b|AM\b|PM\b|o['’]clock\b)(?: (?:GMT|UTC|EST|EDT|CET|BST|local time)\b)?|(?<![\d:.-])(?:[01]?\d|2[0-3]):[0-5]\d(?!\d|[:.]\d)(?: ?(?:GMT|UTC|EST|EDT|CET|BST|local time)\b)?|(?<=\b(?:at|by|around|until|before|after|about) )(?:noon|midnight|midday|dawn|dusk)\b/g;

export const clocks: Recogniser = {
	hint: /\d ?[ap]\.?m|\d:\d|o['’]clock|noon|midnight|midday|dawn|dusk/i,
	recognise: ({ text }) =>
		matchesOf(CLOCK, text).map((match) =>
			unfixed(spanOf(match), {
				kind: 'clock',
				grain: 'part-of-day',
				confidence: 0.92,
				reason: 'a time of day'
			})
		)
};
