/** News articles by a seeded grammar: nothing of it happened, but the shapes are those of news. */
import { randomFrom } from '#domain/random.ts';

/**
 * The same seed and length give the same text. Its cast grows with its length, as in news: somebody
 * new for every hundred words.
 */
export function newsText(seed: string, words: number): string {
	const random = randomFrom(seed);
	const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? '';
	const cast = Array.from({ length: Math.max(4, words / 100) }, () => ({
		name: `${pick(FIRST)} ${pick(ONSET)}${pick(RIME)}`,
		role: pick(ROLES)
	}));
	const paragraphs: string[] = [];
	for (let count = 0; count < words;) {
		const who = cast[Math.floor(random() * cast.length)] ?? { name: '', role: '' };
		const sentences = [0, 1].map(() => filled(pick(SENTENCES), { pick, random, who }));
		const paragraph = sentences.join(' ');
		count += paragraph.split(' ').length;
		paragraphs.push(paragraph);
	}
	return `${pick(PLACES).toUpperCase()} - ${paragraphs.join('\n')}\n`;
}

type Filling = {
	readonly pick: (items: readonly string[]) => string;
	readonly random: () => number;
	readonly who: { readonly name: string; readonly role: string };
};

function filled(sentence: string, { pick, random, who }: Filling): string {
	return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
		if (slot === 'who') return who.name;
		if (slot === 'surname') return who.name.split(' ')[1] ?? '';
		if (slot === 'role') return who.role;
		if (slot === 'number') return String(2 + Math.floor(random() * 900));
		return pick(SLOTS[slot] ?? []);
	});
}

const FIRST = 'Anna Boris Clara David Elena Frank Greta Hugo Irene Jonas Karin Louis Maria'.split(
	' '
);
const ONSET = 'Bren Tor Vel Mar Hol Kess Lind Orr Rask Stel Wen Zar Dran Fal'.split(' ');
const RIME = 'berg ling mann ovic son wick ter ard ello ieri quist hart'.split(' ');
const PLACES = 'Velmar,Orrenholm,Torvik,Kestral,Brenmouth,Saint Aldo,Dranfield'.split(',');
const ROLES = [
	'head of the harbour board',
	'a spokesman for the interior ministry',
	'the mayor of Torvik',
	'a historian at Velmar University',
	'chairwoman of the Fishing Union'
];
const SLOTS: Readonly<Record<string, readonly string[]>> = {
	place: PLACES,
	day: ['on Friday', 'on Monday', 'last week', 'on November 18', 'in March 2019', 'in 2015'],
	things: [
		'fishing boats',
		'aid workers',
		'small farms',
		'police officers',
		'people',
		'old ferries'
	],
	verb: ['rebuilt', 'closed', 'inspected', 'abandoned', 'bought', 'defended'],
	thing: ['the northern harbour', 'a railway bridge', 'the old customs house', 'the salt mine'],
	claim: [
		'the harbour cannot be saved without new money',
		'nobody has asked the fishermen what they want',
		'the talks were a waste of time'
	]
};
const SENTENCES = [
	'"{claim}," said {who}, {role}.',
	'{who}, {role}, said {day} that {claim}.',
	'{surname} added: "In the end {claim}."',
	'The council {verb} {thing} in {place} {day}.',
	'More than {number} {things} were brought from {place} to {place} {day}.',
	'According to {who}, {claim}.',
	'Workers from {place} {verb} {thing} after {number} {things} had left the region.',
	'He said that {claim}, "but it will take {number} years".',
	'The ministry spent ${number} million on {thing}, which {surname} opened {day}.'
];
