/**
 * How much each cue speaks for each kind of name, in log-odds: fitted once by regression on news agency
 * texts in which every name was marked by hand, then rounded. `none` is no name, or one whose ends are
 * wrong. The confidences that come of them hold for prose, not for tables.
 */
export const WEIGHED_KINDS = ['person', 'place', 'organisation', 'group', 'other', 'none'] as const;

export type WeighedKind = (typeof WEIGHED_KINDS)[number];

export type CueWeights = Readonly<Partial<Record<WeighedKind, number>>>;

export const CUE_WEIGHTS: ReadonlyMap<string, CueWeights> = new Map<string, CueWeights>([
	['base', { person: -0.1, place: -0.2, organisation: 0.1, group: -1.2, other: -0.4, none: 0.9 }],
	['title', { person: 2.1, place: -2.3, organisation: -2.8, group: -0.6, other: -1, none: -0.5 }],
	[
		'regnal-title',
		{ person: 0.5, place: -0.1, organisation: -2.4, group: -0.2, other: -0.7, none: -0.1 }
	],
	['first-name', { person: 2.3, organisation: -1.6, group: -1.2, other: -0.9, none: -1.3 }],
	[
		'doubtful-first-name',
		{ person: 0.5, place: 0.6, organisation: -0.6, group: -0.9, other: -2.7, none: -1.2 }
	],
	[
		'lone-first-name',
		{ person: 1.2, place: -2.6, organisation: -0.7, group: -0.9, other: -1.2, none: 0.3 }
	],
	[
		'surname',
		{ person: 1.2, place: -1.9, organisation: -0.9, group: -0.4, other: -1.1, none: -0.4 }
	],
	['initial', { person: 0.6, place: -0.7, organisation: -1.2, group: -0.9, none: -1 }],
	[
		'name-suffix',
		{ person: 3, place: -1.7, organisation: -2.2, group: -0.3, other: 1.8, none: -3.3 }
	],
	[
		'particle',
		{ person: 0.5, place: -1.7, organisation: -1, group: -0.7, other: -0.6, none: -1.7 }
	],
	[
		'role-before',
		{ person: 1.9, place: -1.5, organisation: -1.6, group: -2.6, other: -0.5, none: -0.2 }
	],
	[
		'weak-role-before',
		{ person: 2.4, place: -1.6, organisation: -0.2, group: 0.5, other: -3.3, none: -2.8 }
	],
	[
		'role-and-comma',
		{ person: 2.1, place: -1.2, organisation: -1.8, group: -0.2, other: -0.8, none: -2 }
	],
	[
		'role-after',
		{ person: 1, place: -0.8, organisation: -1.3, group: -0.5, other: -1.1, none: -0.1 }
	],
	['age', { person: 1.8, place: -2.4, organisation: -2.5, group: -0.4, other: -1.3, none: -0.2 }],
	['who', { person: 0.7, place: -1.7, organisation: -0.2, group: 0.3, other: -2.4, none: -0.5 }],
	[
		'known-place',
		{ person: -3.8, place: 3.9, organisation: -0.1, group: -0.4, other: -2.4, none: -1.1 }
	],
	[
		'place-or-person',
		{ person: -4.6, place: 3.9, organisation: -0.9, group: -0.4, other: -2.8, none: -1.9 }
	],
	['seat', { person: -1.6, place: 3.2, organisation: -1, group: -0.6, other: -2.8, none: -3.4 }],
	['in', { person: -2.4, place: 1.5, organisation: -0.6, group: -0.5, other: -0.6, none: -1 }],
	['at-from', { person: -1, place: 0.8, organisation: -0.9, group: -0.9, none: -1.8 }],
	[
		'direction',
		{ person: -2, place: 0.7, organisation: -1.3, group: -0.3, other: -2.3, none: 0.9 }
	],
	[
		'place-noun-before',
		{ person: -2.9, place: 3.4, organisation: -0.7, group: -0.4, other: -2.4, none: -2.6 }
	],
	[
		'place-noun-after',
		{ person: 0.7, place: 1.1, organisation: -4.4, group: -0.3, other: -0.1, none: -0.3 }
	],
	[
		'place-behind-comma',
		{ person: -1.3, place: 1.3, organisation: -0.3, group: -0.8, other: -0.5, none: -1.7 }
	],
	[
		'behind-place',
		{ person: -0.4, place: 1, organisation: -0.4, group: -0.5, other: -2.3, none: -1 }
	],
	[
		'place-end',
		{ person: -1.5, place: 1.7, organisation: -0.7, group: -0.8, other: -2.8, none: -1.2 }
	],
	[
		'place-start',
		{ person: -3.5, place: 1.3, organisation: -0.6, group: -1, other: -0.1, none: -0.4 }
	],
	[
		'place-suffix',
		{ person: -1.2, place: -0.6, organisation: 1.4, group: -0.5, other: -3, none: -0.7 }
	],
	[
		'possessed-by-land',
		{ person: -0.9, place: 2.1, organisation: -1, group: -0.2, other: -0.3, none: -2.2 }
	],
	['dateline', { place: 4 }],
	[
		'known-organisation',
		{ person: -2.6, place: -3.4, organisation: 2.8, group: -0.5, other: -0.9, none: -0.9 }
	],
	[
		'listed-organisation',
		{ person: -4.2, place: -2.4, organisation: 2.3, group: -0.4, none: -1.4 }
	],
	[
		'head-word',
		{ person: -4.3, place: -0.3, organisation: 1.4, group: -0.9, other: -0.4, none: -0.9 }
	],
	[
		'weak-head-word',
		{ person: -3.6, place: -0.3, organisation: 0.6, group: -1.1, other: -0.5, none: -1.6 }
	],
	['head-before-of', { person: -1.6, place: -1, group: -0.8, other: 2.8, none: -1.2 }],
	[
		'company-end',
		{ person: -4, place: -2.5, organisation: 3.1, group: -0.5, other: -1.5, none: -0.9 }
	],
	[
		'ampersand',
		{ person: -1.9, place: -2.5, organisation: 1.2, group: -0.6, other: 1.3, none: -3.4 }
	],
	['acronym', { person: 0.2, place: -1.6, organisation: 2, group: -0.7, other: -1.2, none: -0.9 }],
	[
		'no-body',
		{ person: -2.2, place: 0.2, organisation: -2.1, group: -0.5, other: 1.3, none: -1.3 }
	],
	[
		'letters-behind',
		{ person: 1.2, place: -3.2, organisation: 0.3, group: -0.7, other: -0.4, none: -2.8 }
	],
	[
		'bracketed',
		{ person: -1.4, place: -3.4, organisation: 0.2, group: -0.6, other: 0.1, none: -0.3 }
	],
	['role-of', { person: -0.4, place: -0.1, organisation: 0.5, group: -0.8, other: -3, none: -0.1 }],
	[
		'body-noun-after',
		{ person: -3.4, place: -0.7, organisation: 0.4, group: -0.7, other: 0.6, none: -0.9 }
	],
	[
		'body-noun-before',
		{ person: -1.7, place: -1, organisation: 2.4, group: -0.5, other: -2.8, none: -1.6 }
	],
	[
		'body-possession',
		{ person: -0.1, place: -4.2, organisation: 1.3, group: -0.1, other: -1.8, none: 1.5 }
	],
	['people', { person: -6, place: -4.3, organisation: -2.5, group: 5.3, other: -4.5, none: -2.1 }],
	[
		'known-other',
		{ person: -2, place: -5.2, organisation: -6.2, group: -0.4, other: 2.6, none: 2.3 }
	],
	['other-end', { person: -1.9, place: -2.5, organisation: -2.1, group: -1, other: 2.4, none: -1 }],
	[
		'other-start',
		{ person: -3.2, place: -2.6, organisation: -3.3, group: -0.6, other: 3.4, none: -0.5 }
	],
	['other-noun', { person: -1.1, place: -1.7, organisation: 0.7, group: -1.3, none: -3.5 }],
	[
		'in-marks',
		{ person: -0.8, place: -3.7, organisation: -0.9, group: -1.8, other: 1.6, none: -1.5 }
	],
	['the', { person: -3.3, place: 0.5, organisation: 0.1, group: 0.1, other: 0.7, none: -0.4 }],
	['a', { person: -0.1, place: -0.6, organisation: -0.2, group: -0.6, other: -0.5, none: 0.1 }],
	[
		'number-behind',
		{ person: 0.6, place: -2.1, organisation: 0.4, group: -3.2, other: -0.6, none: -0.7 }
	],
	[
		'compound',
		{ person: 1.6, place: -1.4, organisation: -1.2, group: -0.5, other: 0.4, none: -0.9 }
	],
	[
		'compound-end',
		{ person: -0.3, place: 1.8, organisation: -0.8, group: -0.1, other: -1.6, none: -1.3 }
	],
	[
		'one-word',
		{ person: -0.5, place: 0.2, organisation: -0.2, group: -1.1, other: -0.1, none: 0.6 }
	],
	['two-words', { person: 0.8, place: -0.5, group: -1.2, other: -1.2 }],
	[
		'three-words',
		{ person: -0.6, place: -1, organisation: 0.1, group: -2.9, other: -0.9, none: 0.3 }
	],
	['long', { person: -1.9, place: -1.6, organisation: 0.7, group: -1.1, other: -1.4, none: 1.1 }],
	[
		'at-head',
		{ person: 0.1, place: -0.4, organisation: 0.2, group: -0.5, other: -0.5, none: -0.5 }
	],
	[
		'mid-sentence',
		{ person: 0.2, place: 0.1, organisation: 0.2, group: -1, other: 0.1, none: -0.6 }
	],
	[
		'common-word',
		{ person: -0.9, place: -0.1, organisation: -0.6, group: -0.7, other: -0.4, none: 0.6 }
	],
	['all-common', { person: -0.7, place: -0.3, organisation: -0.4, other: -0.7, none: 0.1 }],
	[
		'no-proper-tag',
		{ person: -0.5, place: -1.8, organisation: -1.2, group: -0.9, other: 0.7, none: -0.3 }
	],
	[
		'all-capitals',
		{ person: -2.9, place: -0.1, organisation: -1.4, group: -0.7, other: 1.1, none: 1.4 }
	],
	[
		'of-inside',
		{ person: -1.5, place: 0.2, organisation: 0.8, group: -0.8, other: -5.5, none: -0.5 }
	],
	['speaks', { place: -0.8, group: -0.3, other: -1, none: -0.1 }],
	['owns', { person: 0.2, place: 0.2, organisation: 0.3, group: -0.5, other: -2.5, none: -0.7 }],
	[
		'listed',
		{ person: 0.5, place: -0.9, organisation: -0.1, group: -0.7, other: -0.8, none: -0.8 }
	],
	['by', { person: 0.4, place: -0.3, organisation: 0.3, group: -0.5, other: -1.3, none: -0.9 }],
	[
		'noun-behind',
		{ person: -1.4, place: -0.3, organisation: 0.3, group: -0.8, other: 0.8, none: -0.4 }
	],
	[
		'verb-behind',
		{ person: 0.2, place: -0.4, organisation: 0.2, group: -0.8, other: -0.4, none: -1.3 }
	],
	[
		'adjective-before',
		{ person: -0.7, place: -0.4, organisation: -0.9, group: -0.8, other: 0.8, none: -0.9 }
	],
	[
		'demonym-before',
		{ person: 1.4, place: -2.2, organisation: -3.6, group: -1.7, other: -1.4, none: 1.7 }
	],
	[
		'surname-again',
		{ person: 0.1, place: -0.6, organisation: -0.9, group: -0.8, other: -0.2, none: -0.3 }
	],
	['titled-again', { place: -1.8, organisation: -2, group: -0.2, other: -0.7, none: 0.7 }],
	['part-of-name', { person: 3, place: -2.2, organisation: -1, group: -0.9, other: -1, none: -1 }],
	[
		'first-of-name',
		{ person: 0.3, place: -0.7, organisation: 0.3, group: -1.7, other: -1.1, none: -0.9 }
	],
	[
		'stands-for-name',
		{ person: -1.2, place: 1.6, organisation: 0.2, group: -0.5, other: -0.9, none: -1.8 }
	],
	['sport', { place: -1.8, organisation: 0.8, group: -0.7, other: 0.1, none: -0.9 }]
]);
