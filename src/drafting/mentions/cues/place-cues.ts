import {
	DIRECTIONS,
	PLACE_ENDS,
	PLACE_NOUNS,
	PLACE_PREPOSITIONS,
	PLACE_STARTS,
	SEATS
} from '../../english/places.ts';
import { isKnownPlace, isStateAbbreviation } from '../../english/known-place.ts';
import { isFirstName, isListedSurname } from '../../english/vocabulary.ts';
import { nameKey, type NameRun } from '../name-run.ts';
import type { Cue, CueContext } from './cue.ts';

export const PLACE_CUES: readonly Cue[] = [
	{
		id: 'known-place',
		reason: 'known place',
		holds: ({ run }) => isPlaceName(run) && !isPersonalName(run.key)
	},
	{
		id: 'place-or-person',
		reason: 'known as a place and as a name of persons',
		holds: ({ run }) => isKnownPlace(run.key) && isPersonalName(run.key)
	},
	{ id: 'seat', reason: 'seat of a government', holds: ({ run }) => SEATS.has(run.key) },
	{
		id: 'in',
		reason: 'stands after "in" or "near"',
		holds: ({ before, after }) => PLACE_PREPOSITIONS.has(before) && !isPossessive(after)
	},
	{
		id: 'at-from',
		reason: 'stands after "at", "to" or "from"',
		holds: ({ before, after }) => AT.has(before) && !isPossessive(after)
	},
	{
		id: 'direction',
		reason: 'stands after a direction',
		holds: ({ before, run }) => run.title === undefined && DIRECTIONS.has(before)
	},
	{
		id: 'place-noun-before',
		reason: 'called a town, region or country',
		holds: ({ before, beforeThat }) =>
			PLACE_NOUNS.has(before) || (before === 'of' && PLACE_NOUNS.has(beforeThat))
	},
	{
		id: 'place-noun-after',
		reason: 'a town, region or country by the word behind it',
		holds: ({ after }) => PLACE_NOUNS.has(after[0] ?? '')
	},
	{
		id: 'place-behind-comma',
		reason: 'the land or state is named behind it',
		holds: hasPlaceBehindComma
	},
	{ id: 'behind-place', reason: 'names the land of a place before it', holds: isBehindPlace },
	{
		id: 'place-end',
		reason: 'ends like the name of a place',
		holds: ({ run }) => run.words.length > 1 && PLACE_ENDS.has(run.words.at(-1)?.text ?? '')
	},
	{
		id: 'place-start',
		reason: 'begins like the name of a place',
		holds: ({ run }) => run.words.length > 1 && PLACE_STARTS.has(run.words[0]?.text ?? '')
	},
	{
		id: 'place-suffix',
		reason: 'has an ending of places',
		holds: ({ run }) =>
			/[a-z](?:stan|ville|burg|burgh|grad|shire|borough|istan|abad|pur)$/u.test(run.key)
	},
	{
		id: 'possessed-by-land',
		reason: 'has a government, army or border',
		holds: ({ after }) => isPossessive(after) && OF_LANDS.has(after[1] ?? '')
	},
	{ id: 'dateline', reason: 'stands in the dateline', holds: isInDateline }
];

function isPlaceName({ key, text }: NameRun): boolean {
	return isKnownPlace(key) || isStateAbbreviation(text);
}

function isPersonalName(key: string): boolean {
	return isFirstName(key) || isListedSurname(key) || SURNAMES_TOO.has(key);
}

const SURNAMES_TOO: ReadonlySet<string> = new Set(
	'washington lincoln jackson houston clinton jordan chad georgia paris kent lancaster york darwin hamilton wellington nelson kingston columbus cleveland madison austin dallas denver london sydney split male nice hue hull essex devon berlin holland england ireland wales france israel germany cork buffalo mesa queens providence concord augusta reading bath swat ford darlington sterling windsor preston burnley bolton derby bradford florence sofia vienna chelsea virginia victoria carolina alexandria lourdes santiago santa cruz salvador cordoba rosario medina hama marino como genoa lima georgia savannah charlotte diego eugene perth mobile'.split(
		' '
	)
);

const AT: ReadonlySet<string> = new Set([
	'at',
	'from',
	'to',
	'into',
	'toward',
	'towards',
	'around',
	'via'
]);

function isPossessive([first]: readonly string[]): boolean {
	return first === "'s" || first === '’s' || first === "'" || first === '’';
}

/** "Astana, Kazakhstan" and "Lawrenceville, N.J." */
function hasPlaceBehindComma({ run, after }: CueContext): boolean {
	if (after[0] !== ',') return false;
	const words = run.around.slice(run.to + 2, run.to + 5);
	return words.some((word, index) => {
		const text = words.slice(0, index + 1).map((one) => one.text);
		return word.isCapital && isLand(nameKey(text.join(' ')), text.join(' '));
	});
}

function isLand(key: string, text: string): boolean {
	return isStateAbbreviation(text) || isKnownPlace(key);
}

function isBehindPlace({ run, before }: CueContext): boolean {
	const left = run.around[run.from - 2];
	const isState = isStateAbbreviation(run.text);
	return before === ',' && left?.isCapital === true && (isState || isKnownPlace(left.lower));
}

const OF_LANDS: ReadonlySet<string> = new Set(
	'government army border borders capital economy parliament president military population coast neighbours neighbors citizens constitution supreme interior foreign north south east west largest second-largest main prime'.split(
		' '
	)
);

function isInDateline({ run, dateline }: CueContext): boolean {
	return dateline !== undefined && run.start >= dateline.start && run.end <= dateline.end;
}
