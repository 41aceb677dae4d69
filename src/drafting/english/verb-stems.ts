/**
 * What rules of spelling cannot know of English verbs: which stems lose an "e" before "-ed", which
 * keep a doubled letter, which double their last one though they have several syllables.
 */
function stems(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}

/** Stems that end like those with an "e" and have none: visit, not visite. */
export const PLAIN_STEMS = stems(
	'visit limit benefit exhibit inhibit prohibit inherit exit edit credit profit merit forfeit deposit ' +
		'solicit audit orbit posit spirit discredit elicit revisit bias focus refocus caucus bus canvas ' +
		'combat bring hang bang sing ring long belong cling swing sting spring ding prolong wrong fling ' +
		'wring debut murmur worship gossip spiral chorus sync download spearhead behead ' +
		'envelop develop redevelop accustom blossom bottom boom gallop wallop scallop input output ' +
		'be do go ski imperil veto embargo echo torpedo forego party buoy ' +
		'repeat defeat treat beat cheat seat eat heat float boat coat bloat gloat'
);

/** Stems that end like those without an "e" and have one: promote, not promot. */
export const STEMS_WITH_E = stems(
	'promot devot demot denot not vot quot explor ignor restor ador deplor underscor implor stor scor bor ' +
		'postpon condon dethron aton hon phon zon ton clon ston interfer adher persever rever premier ' +
		'compet delet complet deplet interven conven reconven supersed conced reced stamped imped preced ' +
		'cajol consol becom welcom overcom creat recreat procreat gaug loath breath sooth ' +
		'cloth wast past tast hast ach cach swath ' +
		'besieg elop telescop alleg reneg ow unit invit excit incit recit ignit'
);

/** Verbs that end in a doubled letter of their own. */
export const DOUBLE_ENDED = stems('add egg err boycott butt putt ebb odd buzz fizz jazz');

/** Verbs of one "l" that double it before an ending, everywhere or in Britain. */
export const DOUBLING_L = stems(
	'control patrol compel propel repel expel dispel fulfil cancel travel label model signal fuel level ' +
		'rival total enrol initial equal marshal tunnel channel quarrel libel dial counsel extol rebel ' +
		'appal instil distil annul excel impel unravel refuel relabel'
);

/** Verbs of more than one syllable that double their last letter. */
export const DOUBLING = stems(
	'admit commit submit permit omit emit transmit remit readmit refer prefer defer infer confer transfer ' +
		'occur incur recur concur deter regret equip abet rebut overlap handicap kidnap program unplug ' +
		'outfit control patrol compel propel repel expel dispel rebel excel extol annul unwrap format ' +
		'begin forget reset upset quit quiz acquit embed demur offset undercut reprogram'
);

/** Verbs whose base ends in "-eed" or "-ing": no past and no participle. */
export const BASES_LIKE_FORMS = stems(
	'need feed breed bleed speed heed weed succeed exceed proceed seed bring sing ring cling swing sting ' +
		'spring fling wring ding embed shed wed'
);
