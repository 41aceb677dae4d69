import type { DraftType } from '../questions/candidate.ts';

export type RoundTitle = {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly types: readonly DraftType[];
};

/** Every type has its round; they stand in playing order. */
export const ROUND_TITLES: readonly RoundTitle[] = [
	{
		id: 'voices',
		title: 'Who said what',
		description: 'Give each voice its words.',
		types: ['who-said']
	},
	{
		id: 'who-and-what',
		title: 'Who did what',
		description: 'The people, the bodies and the things they did.',
		types: ['who', 'what']
	},
	{
		id: 'places-and-figures',
		title: 'Where, when and how many',
		description: 'Places, dates and figures, as the article gives them.',
		types: ['where', 'when', 'how-many']
	},
	{
		id: 'check',
		title: 'Fact check',
		description: 'Supported, contradicted, or does the article not say?',
		types: ['claim', 'proof']
	},
	{
		id: 'together',
		title: 'Put it together',
		description: 'Order, pairs and gaps: the article as a whole.',
		types: ['order', 'match', 'choose-all', 'cloze']
	}
];
