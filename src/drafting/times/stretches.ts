/** "two years", "six-year-long", "the past decade", "every day", "twice a week", "annually". */
import { SMALL_NUMBER, UNIT, VAGUE_NUMBER } from '../english/times.ts';
import type { TimeExpression } from './time.ts';
import { type Recogniser, matchesOf, spanOf, unfixed } from './recogniser.ts';

const STRETCH = new RegExp(
	`\\b(?:(?:the )?(?:last|past|next|first|coming|final) )?(?:${SMALL_NUMBER}|${VAGUE_NUMBER})(?:[- ](?:and a half|or (?:two|three|more)|to ${SMALL_NUMBER}))?[- ](?:full |long |consecutive |straight |whole )?(?<unit>${UNIT})s?\\b(?:-long\\b)?(?!-old| old| of age)`,
	'gi'
);
const PAST = new RegExp(
	`\\b(?:over |for |in |during )?the (?:past|last|coming|previous) (?<unit>week|month|year|decade|century)\\b`,
	'gi'
);
const REPEATED = new RegExp(
	`\\b(?:(?:every|each)(?: other| single| ${SMALL_NUMBER})? (?:day|night|morning|evening|afternoon|week|weekend|month|year|decade|hour|minute|summer|winter|spring|autumn|January|February|March|April|May|June|July|August|September|October|November|December)s?|(?:once|twice|(?:three|four|five|six|several|\\d{1,2}) times) (?:a|an|every|each|per) (?:day|week|month|year|hour|decade)|(?:a|per) (?:day|week|month|year|hour)(?=[.,;:)]| (?:for|in|on|to|at|by|from|since)\\b))`,
	'gi'
);

export const stretches: Recogniser = {
	hint: /second|minute|hour|day|night|week|month|year|decade|century|every|each|\b(?:a|per) /i,
	recognise: ({ text }) => [
		...matchesOf(STRETCH, text).map((match) =>
			unfixed(spanOf(match), {
				kind: 'duration',
				grain: grainOf(match),
				confidence: 0.92,
				reason: 'a length of time'
			})
		),
		...matchesOf(PAST, text).map((match) =>
			unfixed(spanOf(match), {
				kind: 'duration',
				grain: grainOf(match),
				confidence: 0.85,
				reason: 'a length of time'
			})
		),
		...matchesOf(REPEATED, text).map((match) =>
			unfixed(spanOf(match), {
				kind: 'repeated',
				grain: undefined,
				confidence: 0.92,
				reason: 'it comes again'
			})
		)
	]
};

function grainOf(match: RegExpExecArray): TimeExpression['grain'] {
	const unit = (match.groups?.['unit'] ?? '').toLowerCase();
	if (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year') return unit;
	return unit === 'decade' ? 'decade' : undefined;
}
