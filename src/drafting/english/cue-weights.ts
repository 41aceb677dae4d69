/**
 * How much each cue speaks for each kind of name, in log-odds: fitted once by regression on news agency
 * texts in which every name was marked by hand, then rounded. `none` is no name, or one whose ends are
 * wrong. The confidences that come of them hold for prose, not for tables.
 */
export const WEIGHED_KINDS = ['person', 'place', 'organisation', 'group', 'other', 'none'] as const;

export type WeighedKind = (typeof WEIGHED_KINDS)[number];

export type CueWeights = Readonly<Partial<Record<WeighedKind, number>>>;

export const CUE_WEIGHTS: ReadonlyMap<string, CueWeights> = new Map<string, CueWeights>([
	['base', { place: -0.2, group: -1.3, other: -0.5, none: 0.9 }],
	['title', { person: 2.1, place: -2.2, organisation: -2.2, group: -0.7, other: -1.7, none: -0.8 }],
	[
		'regnal-title',
		{ person: 0.8, place: 0.3, organisation: -2.6, group: -0.4, other: -1.5, none: -0.6 }
	],
	[
		'first-name',
		{ person: 1.8, place: -0.3, organisation: -1.1, group: -0.5, other: -0.7, none: -1.7 }
	],
	[
		'doubtful-first-name',
		{ person: 0.7, place: 0.1, organisation: -0.5, group: -0.8, other: -2.6, none: -1.3 }
	],
	['lone-first-name', { person: 0.8, place: -1.1, organisation: -0.4, group: -1.1, other: -1.9 }],
	[
		'surname',
		{ person: 0.5, place: -0.3, organisation: -0.4, group: -0.6, other: -2.1, none: -0.5 }
	],
	[
		'initial',
		{ person: 0.6, place: -0.4, organisation: -1.5, group: -0.9, other: 0.3, none: -0.9 }
	],
	[
		'name-suffix',
		{ person: -0.5, place: -2.7, organisation: -3.3, group: -1.2, other: -2.9, none: 1.3 }
	],
	[
		'particle',
		{ person: 0.4, place: 0.8, organisation: 0.2, group: -0.8, other: -0.5, none: -3.6 }
	],
	['role-before', { person: 1.6, place: -1.8, organisation: -1.5, other: -0.2, none: -0.9 }],
	[
		'weak-role-before',
		{ person: 2.3, place: -0.6, organisation: -0.9, group: -0.1, other: -2.9, none: -3.1 }
	],
	[
		'role-and-comma',
		{ person: 2.2, place: -1.5, organisation: -2.3, group: -0.3, other: -1, none: -2.2 }
	],
	[
		'role-after',
		{ person: 1.4, place: -1.1, organisation: -1.5, group: -0.6, other: -2.1, none: -0.5 }
	],
	['age', { person: 2.4, place: -2, organisation: -2.4, group: -0.3, other: -1, none: -1 }],
	['who', { person: 1.4, place: -0.7, organisation: -1.9, group: 0.9, other: -2, none: -1.1 }],
	[
		'known-place',
		{ person: -3.1, place: 3.9, organisation: -0.9, group: -0.4, other: -1.9, none: -1.1 }
	],
	[
		'place-or-person',
		{ person: -4, place: 3.9, organisation: -1.9, group: -0.4, other: -2.4, none: -1.6 }
	],
	['seat', { person: -1.6, place: 3.1, organisation: -1.7, group: -0.6, other: -2.5, none: -2.9 }],
	['in', { person: -1.7, place: 1.5, organisation: -0.9, group: -0.4, other: -1.1, none: -0.2 }],
	[
		'at-from',
		{ person: -1.2, place: 1.4, organisation: -0.7, group: -0.6, other: 0.3, none: -1.7 }
	],
	[
		'direction',
		{ person: -1.7, place: 1.1, organisation: -2.2, group: -0.4, other: -1.8, none: 0.5 }
	],
	[
		'place-noun-before',
		{ person: -2.7, place: 2.9, organisation: 0.1, group: -0.5, other: -3, none: -3.1 }
	],
	[
		'place-noun-after',
		{ person: -1.6, place: 0.8, organisation: -6, group: -0.6, other: 1.4, none: -1.3 }
	],
	[
		'place-behind-comma',
		{ person: -1.7, place: 0.8, organisation: -0.3, group: -0.8, other: -0.2, none: -2.1 }
	],
	[
		'behind-place',
		{ person: -1.3, place: 0.5, organisation: 0.5, group: -0.4, other: -1.9, none: -0.8 }
	],
	[
		'place-end',
		{ person: -3.5, place: 1.8, organisation: -0.4, group: -0.8, other: -2.5, none: -1 }
	],
	[
		'place-start',
		{ person: -3.6, place: 1.7, organisation: -2.1, group: -1, other: 0.4, none: 0.1 }
	],
	[
		'place-suffix',
		{ person: -3.6, place: -0.4, organisation: 1.1, group: -1, other: -5.3, none: -0.9 }
	],
	[
		'possessed-by-land',
		{ person: 0.1, place: 1.7, organisation: -1, group: -0.1, other: -0.2, none: -1.4 }
	],
	['dateline', { place: 4 }],
	[
		'known-organisation',
		{ person: -2.1, place: -2.9, organisation: 3.3, group: -0.3, other: -0.9, none: -1.4 }
	],
	[
		'listed-organisation',
		{ person: -3.7, place: -2.8, organisation: 1.5, group: -0.4, other: 0.7, none: -1.1 }
	],
	[
		'head-word',
		{ person: -5.4, place: -0.3, organisation: 1.7, group: -1, other: -0.8, none: -0.8 }
	],
	[
		'weak-head-word',
		{ person: -3.4, place: -0.5, organisation: 1.1, group: -1.1, other: -0.1, none: -1.7 }
	],
	['head-before-of', { person: -1.7, place: -3.4, group: -1, other: 2.6, none: -1.2 }],
	[
		'company-end',
		{ person: -4.1, place: -2.8, organisation: 2.3, group: -0.6, other: -2, none: -0.4 }
	],
	[
		'ampersand',
		{ person: -3, place: 0.4, organisation: -0.2, group: -0.9, other: -0.5, none: -0.3 }
	],
	[
		'acronym',
		{ person: -0.9, place: -1.5, organisation: 1.8, group: -0.7, other: -1.8, none: -0.8 }
	],
	[
		'no-body',
		{ person: -2.1, place: 0.2, organisation: -2.3, group: -0.5, other: 0.8, none: -0.7 }
	],
	[
		'letters-behind',
		{ person: 0.2, place: -2.3, organisation: 1.4, group: -0.6, other: -0.3, none: -3.9 }
	],
	[
		'bracketed',
		{ person: -0.9, place: -3.3, organisation: 0.4, group: -0.5, other: 0.3, none: -0.6 }
	],
	['role-of', { person: -0.8, organisation: 0.3, group: -0.8, other: -4, none: 0.1 }],
	[
		'body-noun-after',
		{ person: -3.4, place: -1.4, organisation: 0.4, group: -0.9, other: 0.5, none: -0.9 }
	],
	[
		'body-noun-before',
		{ person: -1.3, place: -1.6, organisation: 2.3, group: -0.5, other: -2.7, none: -1.5 }
	],
	[
		'body-possession',
		{ person: -0.1, place: -2.2, organisation: 1.8, group: -0.3, other: -1.4, none: -2 }
	],
	[
		'people',
		{ person: -5.3, place: -3.9, organisation: -4.1, group: 5.5, other: -3.8, none: -2.4 }
	],
	[
		'known-other',
		{ person: -1.3, place: -4.9, organisation: -5.5, group: -0.4, other: 2.6, none: 2.6 }
	],
	[
		'other-end',
		{ person: -0.7, place: -3.1, organisation: -1.6, group: -1.4, other: 2.3, none: -1.5 }
	],
	[
		'other-start',
		{ person: -3.2, place: -3.3, organisation: -4, group: -1.3, other: 1.4, none: 1.2 }
	],
	[
		'other-noun',
		{ person: -0.9, place: -2, organisation: 0.6, group: -1.2, other: 0.8, none: -2.3 }
	],
	['in-marks', { person: -1.5, place: 0.3, organisation: -0.4, group: -1.6, other: 2, none: -4.9 }],
	['the', { person: -2.6, place: 0.5, group: 0.2, other: 0.4, none: -0.6 }],
	['a', { person: -0.6, place: -0.8, organisation: -0.4, group: -0.6, other: -0.4, none: 0.4 }],
	[
		'number-behind',
		{ person: 0.9, place: -2.6, organisation: 0.7, group: -1.3, other: -0.7, none: -0.6 }
	],
	['compound', { person: -0.9, place: -0.9, organisation: -1, group: -0.5, other: 1.2, none: -1 }],
	[
		'compound-end',
		{ person: -0.6, place: 1.7, organisation: -1.1, group: -0.1, other: -1.4, none: -1.3 }
	],
	['one-word', { person: -0.5, place: 0.1, organisation: -0.4, group: -1.2, none: 0.5 }],
	['two-words', { person: 0.6, place: -0.3, group: -1.4, other: -0.8, none: -0.2 }],
	[
		'three-words',
		{ person: -0.6, place: -1.3, organisation: 0.1, group: -1.6, other: -0.7, none: 0.3 }
	],
	['long', { person: -0.2, place: -1.9, organisation: 0.8, group: -1, other: -2.5, none: 1.1 }],
	[
		'at-head',
		{ person: 0.2, place: -0.2, organisation: 0.3, group: -0.7, other: -0.6, none: -0.5 }
	],
	['mid-sentence', { place: 0.1, organisation: 0.3, group: -1.1, none: -0.6 }],
	[
		'common-word',
		{ person: -1.4, place: -0.2, organisation: -0.4, group: -0.6, other: -0.5, none: 0.6 }
	],
	[
		'all-common',
		{ person: 0.1, place: -0.5, organisation: -0.6, group: 0.4, other: -1, none: -0.2 }
	],
	[
		'no-proper-tag',
		{ person: -0.6, place: -2.8, organisation: -1.4, group: -0.9, other: 0.9, none: -0.1 }
	],
	[
		'all-capitals',
		{ person: -3, place: -0.1, organisation: -1.2, group: -0.7, other: 1.1, none: 1 }
	],
	[
		'of-inside',
		{ person: -1.9, place: 0.5, organisation: 0.4, group: -0.9, other: -4.6, none: -0.3 }
	],
	['speaks', { person: 0.2, place: -1, group: -0.4, other: -0.7, none: 0.1 }],
	['owns', { person: 0.4, organisation: 0.3, group: -0.4, other: -2, none: -0.3 }],
	[
		'listed',
		{ person: 0.9, place: -0.9, organisation: -0.4, group: -0.5, other: -0.7, none: -1.2 }
	],
	['by', { person: 0.3, place: -0.9, organisation: 0.8, group: -0.5, other: 0.2, none: -3.6 }],
	[
		'noun-behind',
		{ person: -1.1, place: -0.4, organisation: 0.3, group: -0.7, other: 0.5, none: -0.6 }
	],
	['verb-behind', { person: 0.2, place: -0.3, organisation: 0.3, group: -0.3, none: -1.1 }],
	[
		'adjective-before',
		{ person: -1.1, place: -0.7, organisation: -0.5, group: -0.4, other: 0.6, none: -0.6 }
	],
	[
		'demonym-before',
		{ person: 2.2, place: -2.4, organisation: -2.3, group: -1.9, other: -1.4, none: 2.4 }
	],
	[
		'surname-again',
		{ person: 0.4, place: -0.5, organisation: -0.2, group: -0.7, other: -0.8, none: -0.1 }
	],
	[
		'titled-again',
		{ person: 0.1, place: -1.1, organisation: -1.5, group: -0.2, other: -0.4, none: 0.9 }
	],
	[
		'part-of-name',
		{ person: 2.8, place: -1.8, organisation: -1.3, group: -0.9, other: -1.1, none: -1 }
	],
	[
		'first-of-name',
		{ person: 0.1, place: -1.2, organisation: 0.4, group: -0.9, other: -1, none: -0.7 }
	],
	[
		'stands-for-name',
		{ person: -0.9, place: 0.9, organisation: -0.1, group: -0.5, other: -0.7, none: -1.7 }
	]
]);
