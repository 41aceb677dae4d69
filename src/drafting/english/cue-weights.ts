/**
 * How much each cue speaks for each kind of name, in log-odds: fitted once by regression on news agency
 * texts in which every name was marked by hand, then rounded. `none` is no name, or one whose ends are
 * wrong. The confidences that come of them hold for prose, not for tables.
 */
export const WEIGHED_KINDS = ['person', 'place', 'organisation', 'group', 'other', 'none'] as const;

export type WeighedKind = (typeof WEIGHED_KINDS)[number];

export type CueWeights = Readonly<Partial<Record<WeighedKind, number>>>;

export const CUE_WEIGHTS: ReadonlyMap<string, CueWeights> = new Map<string, CueWeights>([
	['base', { place: -0.6, organisation: 0.2, group: -1.3, other: -0.3, none: 0.8 }],
	['title', { person: 2, place: -2.9, organisation: -2.6, group: -0.5, other: -0.4, none: -0.4 }],
	[
		'regnal-title',
		{ person: -0.3, place: -0.4, organisation: -1.4, group: -0.2, other: -2, none: 0.8 }
	],
	[
		'first-name',
		{ person: 2, place: -0.3, organisation: -1.7, group: -0.6, other: -0.5, none: -1.3 }
	],
	[
		'doubtful-first-name',
		{ person: 1.2, place: -3.1, organisation: 0.4, group: -0.7, other: -1.7, none: -1 }
	],
	[
		'lone-first-name',
		{ person: 0.6, place: -0.9, organisation: -0.9, group: -1, other: -1.1, none: -0.5 }
	],
	[
		'surname',
		{ person: 1.2, place: -0.7, organisation: -0.7, group: -0.6, other: -1.8, none: -1.1 }
	],
	['initial', { person: 1, place: -2, organisation: -1.4, group: -0.8, other: -0.2, none: -0.4 }],
	['name-suffix', { person: -2.9, place: -2.9, organisation: -3, group: -1.4, other: 2.2 }],
	['particle', { place: 0.1, organisation: -0.8, group: -1, other: -1.2, none: -0.1 }],
	[
		'role-before',
		{ person: 1.9, place: -0.7, organisation: -1.3, group: -0.4, other: -0.2, none: -1.8 }
	],
	[
		'weak-role-before',
		{ person: 2.6, place: -1.4, organisation: -0.9, group: 0.3, other: -2.5, none: -1.9 }
	],
	[
		'role-and-comma',
		{ person: 2.9, place: -1.7, organisation: -2.4, group: -0.2, other: -0.6, none: -1.5 }
	],
	[
		'role-after',
		{ person: 1.2, place: -0.9, organisation: -1.2, group: -0.6, other: -2.1, none: -0.7 }
	],
	['age', { person: 2.8, place: -1.4, organisation: -2.7, group: -0.3, other: -1.6, none: -1.7 }],
	['who', { person: 1, place: -2.7, group: 0.1, other: -1.5, none: -1.2 }],
	[
		'known-place',
		{ person: -3.9, place: 3.4, organisation: -0.3, group: -0.5, other: -1.8, none: -0.9 }
	],
	[
		'place-or-person',
		{ person: -3.3, place: 3, organisation: -0.8, group: -0.7, other: -2.6, none: -1.6 }
	],
	['seat', { person: -2.5, place: 3.4, organisation: -1, group: -0.6, other: -3, none: -3.5 }],
	['in', { person: -2.7, place: 1.7, organisation: -0.4, group: -0.4, other: -0.4, none: -0.9 }],
	['at-from', { person: -1, place: 1.2, organisation: -0.6, group: -0.8, other: -0.2, none: -2.2 }],
	[
		'direction',
		{ person: -2.4, place: 0.7, organisation: -2, group: -0.3, other: -1.8, none: 1.2 }
	],
	[
		'place-noun-before',
		{ person: -3.9, place: 3, organisation: -0.2, group: -0.6, other: -2.6, none: -3.2 }
	],
	['place-noun-after', { place: 1.1, organisation: -4.7, group: -0.2, other: 0.5, none: -0.8 }],
	[
		'place-behind-comma',
		{ person: -0.5, place: 0.8, organisation: -0.2, group: -0.8, other: -0.8, none: -1.8 }
	],
	[
		'behind-place',
		{ person: -0.5, place: 1.1, organisation: -3.5, group: -0.6, other: -2.3, none: 0.5 }
	],
	['place-end', { person: -1.4, place: 2, organisation: -2, group: -0.8, other: -3.8, none: -0.6 }],
	[
		'place-start',
		{ person: -4.1, place: 1.4, organisation: -1.4, group: -1.1, other: -0.8, none: -0.6 }
	],
	[
		'place-suffix',
		{ person: -1.7, place: -1.2, organisation: 1.2, group: -0.7, other: -3.7, none: -0.5 }
	],
	[
		'possessed-by-land',
		{ person: -1.8, place: 2, organisation: -0.3, group: -0.2, other: -0.8, none: -2.1 }
	],
	['dateline', {}],
	[
		'known-organisation',
		{ person: -4.2, place: -3.6, organisation: 2.2, group: -0.5, other: -0.3, none: -1.1 }
	],
	[
		'listed-organisation',
		{ person: -4.9, place: -3, organisation: 1.4, group: -0.7, other: -0.3, none: -0.2 }
	],
	['head-word', { person: -5, place: 0.4, organisation: 1.1, group: -1, other: -1.6, none: -0.8 }],
	['weak-head-word', { person: -3.6, place: -3.1, organisation: 0.9, group: -1, none: -1 }],
	['head-before-of', { person: -1.9, place: -2.1, group: -0.9, other: 3, none: -1.3 }],
	[
		'company-end',
		{ person: -4.9, place: -2.5, organisation: 2.1, group: -0.8, other: -2.3, none: 0.1 }
	],
	[
		'ampersand',
		{ person: -1.4, place: -1, organisation: -0.3, group: -0.8, other: -2.6, none: 0.6 }
	],
	[
		'acronym',
		{ person: 0.8, place: -0.8, organisation: 1.5, group: -0.6, other: -1.2, none: -1.3 }
	],
	[
		'no-body',
		{ person: -1.7, place: 0.2, organisation: -2.4, group: -0.5, other: 1.1, none: -0.8 }
	],
	['bracketed', { person: -2.9, place: -3, organisation: 1, group: -0.4, other: 0.6, none: -0.6 }],
	['role-of', { person: -1, place: 0.3, organisation: 0.6, group: -0.7, other: -2.3, none: -0.3 }],
	[
		'body-noun-after',
		{ person: -3.9, place: -0.8, organisation: 0.6, group: -0.5, other: 0.2, none: 0.1 }
	],
	[
		'body-noun-before',
		{ person: -2.6, place: -1.5, organisation: 2.1, group: -0.6, other: -2.9, none: -0.6 }
	],
	[
		'body-possession',
		{ person: -0.9, place: -4.7, organisation: 1.5, group: -0.2, other: -2.4, none: 1.1 }
	],
	['people', { person: -5.1, place: -4, organisation: -3.1, group: 5.7, other: -4, none: -3 }],
	[
		'other-end',
		{ person: -2.3, place: -3.5, organisation: -2.4, group: -0.7, other: 2.4, none: -0.5 }
	],
	[
		'other-start',
		{ person: -3.7, place: -3, organisation: -2.2, group: -0.7, other: 2.2, none: -0.6 }
	],
	[
		'other-noun',
		{ person: -1.2, place: -1.3, organisation: 0.2, group: -1, other: 1.5, none: -3.8 }
	],
	[
		'in-marks',
		{ person: -1.1, place: 0.1, organisation: -0.4, group: -1.8, other: 1.6, none: -5.1 }
	],
	['the', { person: -1.8, place: 0.3, organisation: -0.3, group: -0.4, other: 0.4, none: -0.8 }],
	['a', { person: -0.2, place: -0.5, organisation: -0.4, group: -0.6, other: -0.2 }],
	[
		'number-behind',
		{ person: 0.1, place: -0.4, organisation: 0.3, group: -2.6, other: -0.6, none: -0.6 }
	],
	['compound', { person: -1, place: -2.9, organisation: -2.4, group: -0.4, other: -0.1, none: 3 }],
	[
		'compound-end',
		{ person: -2.8, place: -0.4, organisation: -1.8, group: -0.6, other: -2.5, none: 1.9 }
	],
	['one-word', { place: -0.3, organisation: -0.3, group: -1.3, other: -0.3, none: 0.6 }],
	['two-words', { person: 0.4, place: -0.8, group: -1.3, other: -0.3 }],
	[
		'three-words',
		{ person: -1, place: -1.3, organisation: 0.1, group: -1.4, other: -0.9, none: 0.9 }
	],
	['long', { person: -1.8, place: -1.7, organisation: 0.1, group: -1.1, other: -1.2, none: 1.2 }],
	[
		'at-head',
		{ person: 0.5, place: -0.1, organisation: 0.3, group: -0.7, other: -0.7, none: -0.6 }
	],
	['mid-sentence', { person: 0.5, place: 0.2, organisation: 0.2, group: -1.1, none: -0.8 }],
	['common-word', { person: -1.2, organisation: -0.3, group: -1, other: -0.5, none: 0.5 }],
	[
		'all-common',
		{ person: -0.5, place: -0.9, organisation: -1, group: -0.6, other: -1, none: 0.6 }
	],
	[
		'no-proper-tag',
		{ person: -0.2, place: -2.9, organisation: -1.6, group: -0.6, other: 1.2, none: -0.2 }
	],
	[
		'all-capitals',
		{ person: -3.1, place: 0.4, organisation: -1.3, group: -0.6, other: 0.7, none: 1.4 }
	],
	['of-inside', { person: -1.7, place: -1.8, organisation: 0.8, group: -0.9, other: -5.8 }],
	[
		'speaks',
		{ person: 0.7, place: -0.5, organisation: -0.4, group: -0.4, other: -1.2, none: -0.6 }
	],
	['owns', { person: 0.7, group: -0.6, other: -2.1, none: -0.6 }],
	['listed', { person: 0.5, place: 0.4, group: -0.6, other: -2.1, none: -1.4 }],
	['by', { person: 0.7, place: -0.7, group: -0.1, other: -0.2, none: -0.6 }],
	['noun-behind', { person: -1.7, organisation: 0.1, group: -1.6, other: 0.9, none: -0.5 }],
	[
		'verb-behind',
		{ person: 0.7, place: -0.5, organisation: 0.2, group: -0.4, other: -0.4, none: -1 }
	],
	['adjective-before', { person: -0.6, organisation: -0.6, group: -0.2, other: 0.3, none: -1.5 }],
	[
		'demonym-before',
		{ person: 0.8, place: -2.9, organisation: -3.4, group: -0.6, other: -1, none: 0.9 }
	]
]);
