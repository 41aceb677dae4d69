/**
 * How much each cue speaks for each kind of name, in log-odds: fitted once by regression on news agency
 * texts in which every name was marked by hand, then rounded. `none` is no name, or one whose ends are
 * wrong. The confidences that come of them hold for prose, not for tables.
 */
export const WEIGHED_KINDS = ['person', 'place', 'organisation', 'group', 'other', 'none'] as const;

export type WeighedKind = (typeof WEIGHED_KINDS)[number];

export type CueWeights = Readonly<Partial<Record<WeighedKind, number>>>;

export const CUE_WEIGHTS: ReadonlyMap<string, CueWeights> = new Map<string, CueWeights>([
	['base', { person: -0.1, place: -0.2, group: -1.2, other: -0.5, none: 0.9 }],
	['title', { person: 2.7, place: -1.6, organisation: -2.9, group: -0.5, other: -1.1, none: -0.6 }],
	[
		'regnal-title',
		{ person: -0.6, place: 0.9, organisation: -2.6, group: -0.4, other: -0.7, none: 0.1 }
	],
	[
		'first-name',
		{ person: 2.3, place: 0.1, organisation: -1.6, group: -1.3, other: -0.8, none: -1.2 }
	],
	[
		'doubtful-first-name',
		{ person: 0.4, place: 0.3, organisation: -0.5, group: -0.9, other: -2.6, none: -1.3 }
	],
	[
		'lone-first-name',
		{ person: 1.3, place: -2.9, organisation: -0.8, group: -0.8, other: -1.8, none: 0.6 }
	],
	['surname', { person: 1, place: -0.5, organisation: -1, group: -0.4, other: -2.3, none: -0.6 }],
	['initial', { person: 0.5, place: -0.7, organisation: -1.2, group: -1, other: -0.1, none: -0.9 }],
	[
		'name-suffix',
		{ person: 2.2, place: -1.6, organisation: -2.1, group: -0.3, other: -1.2, none: -1.5 }
	],
	[
		'particle',
		{ person: 0.4, place: 0.3, organisation: -0.4, group: -0.6, other: -0.8, none: -3.6 }
	],
	[
		'role-before',
		{ person: 2.2, place: -1.4, organisation: -1, group: -0.8, other: -0.5, none: -0.5 }
	],
	['weak-role-before', { person: 0.8, organisation: 0.4 }],
	[
		'role-and-comma',
		{ person: 2.8, place: -1.4, organisation: -2.1, group: -0.1, other: -0.9, none: -1.9 }
	],
	[
		'role-after',
		{ person: 1.5, place: -1.2, organisation: -1.2, group: -0.4, other: -1.2, none: -0.4 }
	],
	['age', { person: 1.8, place: -2.3, organisation: -2.4, group: -0.3, other: -1.4 }],
	['who', { person: 0.9, place: -2.5, organisation: -0.2, group: 1.1, other: -3.3, none: -0.4 }],
	[
		'known-place',
		{ person: -3.8, place: 3.9, organisation: -0.1, group: -0.3, other: -2.6, none: -1.1 }
	],
	[
		'place-or-person',
		{ person: -3.8, place: 3.7, organisation: -1, group: -0.5, other: -3.4, none: -1.9 }
	],
	['seat', { place: 2, organisation: 2.6 }],
	['in', { person: -1.9, place: 1.4, organisation: -0.7, group: -0.5, other: -0.9, none: -0.7 }],
	['at-from', { person: -0.8, place: 1.1, organisation: -0.7, group: -0.9, none: -1.6 }],
	[
		'direction',
		{ person: -1.8, place: 0.6, organisation: -1.4, group: -0.3, other: -2.1, none: 0.9 }
	],
	[
		'place-noun-before',
		{ person: -3.3, place: 3.3, organisation: -0.4, group: -0.5, other: -2.8, none: -2.9 }
	],
	[
		'place-noun-after',
		{ person: 1.6, place: 0.9, organisation: -4.8, group: -0.4, other: -0.3, none: -0.7 }
	],
	[
		'place-behind-comma',
		{ person: -1.9, place: 1.4, organisation: -0.2, group: -0.7, other: 0.1, none: -1.5 }
	],
	[
		'behind-place',
		{ person: -0.3, place: 1.1, organisation: -0.6, group: -0.5, other: -2.3, none: -1.8 }
	],
	['place-end', { person: -1, place: 1.3, organisation: -0.9, group: -1, other: -2.9, none: -0.5 }],
	[
		'place-start',
		{ person: -3.2, place: 1.6, organisation: -0.9, group: -0.6, other: -0.7, none: -1.1 }
	],
	[
		'place-suffix',
		{ person: -2.3, place: -0.5, organisation: 1.3, group: -0.5, other: -3.2, none: -0.7 }
	],
	[
		'possessed-by-land',
		{ person: -1.4, place: 2.5, organisation: -0.8, group: -0.1, other: -0.2, none: -2.3 }
	],
	['dateline', { place: 4 }],
	[
		'known-organisation',
		{ person: -2.6, place: -3.1, organisation: 2.8, group: -0.4, other: -1.5, none: -0.7 }
	],
	[
		'listed-organisation',
		{ person: -4.5, place: -2.3, organisation: 2.6, group: -0.3, none: -1.1 }
	],
	[
		'head-word',
		{ person: -4.5, place: -0.1, organisation: 1.2, group: -1, other: -0.8, none: -0.7 }
	],
	[
		'weak-head-word',
		{ person: -3.6, place: -1.1, organisation: 0.8, group: -1.1, other: 0.1, none: -1.3 }
	],
	[
		'head-before-of',
		{ person: -1.6, place: -2.2, organisation: -0.7, group: -0.9, other: 2.8, none: -0.8 }
	],
	[
		'company-end',
		{ person: -4.5, place: -2.9, organisation: 2.7, group: -0.5, other: -2.1, none: -0.4 }
	],
	[
		'ampersand',
		{ person: -2.5, place: 0.9, organisation: -0.6, group: -1.2, other: 0.6, none: -1.7 }
	],
	[
		'acronym',
		{ person: 0.4, place: -1.9, organisation: 1.8, group: -0.7, other: -1.3, none: -1.1 }
	],
	['no-body', { person: -0.7, place: 0.4, organisation: -2, group: -0.4, other: 1.2, none: -1.1 }],
	[
		'letters-behind',
		{ person: 1, place: -0.7, organisation: 1.2, group: -0.5, other: -1, none: -2.6 }
	],
	[
		'bracketed',
		{ person: -1.4, place: -3.1, organisation: 0.3, group: -0.5, other: -0.1, none: -0.3 }
	],
	[
		'role-of',
		{ person: -0.6, place: -0.1, organisation: 0.4, group: -0.7, other: -4.4, none: -0.2 }
	],
	[
		'body-noun-after',
		{ person: -3.6, place: -0.8, organisation: 0.4, group: -0.9, other: 0.5, none: -0.6 }
	],
	[
		'body-noun-before',
		{ person: -1.2, place: -1.1, organisation: 2.3, group: -0.6, other: -3.1, none: -1.6 }
	],
	[
		'body-possession',
		{ person: -0.4, place: -2.3, organisation: 1.2, group: -0.1, other: -1.5, none: 0.9 }
	],
	[
		'people',
		{ person: -5.3, place: -4.1, organisation: -2.3, group: 5.4, other: -4.4, none: -1.8 }
	],
	[
		'known-other',
		{ person: -2.5, place: -5.2, organisation: -5.7, group: -0.4, other: 2.8, none: 2.4 }
	],
	[
		'other-end',
		{ person: -1.5, place: -3.8, organisation: -1.9, group: -1.2, other: 2.3, none: -1 }
	],
	[
		'other-start',
		{ person: -4.4, place: -3.2, organisation: -1.3, group: -1.3, other: 2.6, none: -1.1 }
	],
	['other-noun', { person: -3, place: -1, organisation: -0.5, other: 3 }],
	[
		'in-marks',
		{ person: -0.6, place: -1.2, organisation: -0.4, group: -1.8, other: 1.7, none: -3.1 }
	],
	['the', { person: -3, place: 0.4, group: -0.1, other: 0.8, none: -0.4 }],
	['a', { person: -0.2, place: -0.8, organisation: -0.3, group: -0.7, other: 0.1, none: -0.1 }],
	[
		'number-behind',
		{ person: 0.8, place: -2.3, organisation: 0.4, group: -3.5, other: -0.4, none: -0.7 }
	],
	['compound', { person: 1, place: -0.6, organisation: -1.4, group: -0.4, other: 0.5, none: -0.4 }],
	[
		'compound-end',
		{ person: -0.3, place: 1.8, organisation: -0.4, group: -0.1, other: -1.2, none: -1.5 }
	],
	[
		'one-word',
		{ person: -0.6, place: 0.1, organisation: -0.1, group: -1.1, other: -0.1, none: 0.4 }
	],
	['two-words', { person: 0.9, place: -0.6, organisation: 0.1, group: -1.2, other: -1.3 }],
	[
		'three-words',
		{ person: -0.7, place: -1, organisation: 0.3, group: -2.6, other: -1.3, none: 0.7 }
	],
	['long', { person: -0.6, place: -1.3, organisation: 0.1, group: -1.2, other: -1, none: 0.9 }],
	[
		'at-head',
		{ person: 0.1, place: -0.2, organisation: 0.2, group: -0.8, other: -0.4, none: -0.3 }
	],
	[
		'mid-sentence',
		{ person: 0.2, place: 0.1, organisation: 0.2, group: -1, other: 0.1, none: -0.5 }
	],
	[
		'common-word',
		{ person: -0.9, place: -0.1, organisation: -0.3, group: -0.4, other: -0.4, none: 0.3 }
	],
	[
		'all-common',
		{ person: -0.5, place: -0.2, organisation: -0.8, group: 0.2, other: -0.9, none: -0.1 }
	],
	[
		'no-proper-tag',
		{ person: -0.2, place: -2.4, organisation: -1, group: -1.1, other: 0.7, none: -0.2 }
	],
	[
		'all-capitals',
		{ person: -2.9, place: -0.3, organisation: -1.4, group: -0.7, other: 1, none: 1.4 }
	],
	[
		'of-inside',
		{ person: -1.7, place: -2.3, organisation: 1.2, group: -0.9, other: -6, none: -0.4 }
	],
	['speaks', { person: 0.2, place: -0.8, organisation: -0.1, group: -0.3, other: -0.5, none: 0.1 }],
	['owns', { person: 0.3, place: 0.4, organisation: 0.4, group: -0.4, other: -2.9, none: -0.6 }],
	[
		'listed',
		{ person: 0.3, place: -0.6, organisation: -0.2, group: -0.8, other: -0.8, none: -0.8 }
	],
	['by', { person: 0.4, place: -0.7, organisation: 0.2, group: -0.6, other: -1.6, none: -0.8 }],
	[
		'noun-behind',
		{ person: -1.4, place: -0.4, organisation: 0.2, group: -0.4, other: 0.9, none: -0.5 }
	],
	[
		'verb-behind',
		{ person: 0.2, place: -0.4, organisation: 0.2, group: -0.6, other: -0.3, none: -1.2 }
	],
	[
		'adjective-before',
		{ person: -0.9, place: -0.6, organisation: -0.6, group: -1.1, other: 1, none: -0.8 }
	],
	[
		'demonym-before',
		{ person: 1.4, place: -1.9, organisation: -2.9, group: -2, other: -0.4, none: 2.3 }
	],
	['surname-again', { person: 0.1, place: -0.6, organisation: -0.5, group: -0.7, none: -0.3 }],
	[
		'titled-again',
		{ person: 0.3, place: -1.6, organisation: -2.1, group: -0.2, other: -0.5, none: 0.4 }
	],
	[
		'part-of-name',
		{ person: 3, place: -2.3, organisation: -0.9, group: -1.1, other: -0.8, none: -0.8 }
	],
	[
		'first-of-name',
		{ person: 0.4, place: -0.8, organisation: 0.3, group: -1.5, other: -0.7, none: -1 }
	],
	[
		'stands-for-name',
		{ person: -1.2, place: 1.6, organisation: 0.3, group: -0.4, other: -1.3, none: -1.6 }
	],
	['sport', { person: -0.2, place: -1.5, organisation: 0.6, group: -1.1, other: 0.1, none: -0.7 }]
]);
