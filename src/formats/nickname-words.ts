/**
 * Rude words in English, by the obscenity library. Its own list looks for many words anywhere in a
 * text, which hits real names: Georgy, Akshit, Supaporn, Assefa, Fukuda, Rangga, Hofacker. Those are
 * replaced here by narrower patterns; the tables in nickname.test.ts say what passes and what does
 * not. In doubt a name passes: a host can remove a player, nobody can give a player another name.
 */
import {
	DataSet,
	RegExpMatcher,
	englishDataset,
	englishRecommendedTransformers,
	parseRawPattern
} from 'obscenity';

/**
 * Looks at the text as it stands and as it reads once signs put in to hide a word are gone. NFKC
 * turns the fancy alphabets (bold, gothic, full width) into plain letters.
 */
export function isRude(text: string): boolean {
	const plain = text.normalize('NFKC');
	const letters = plain.toLowerCase().replace(/\P{L}/gu, '');
	return RUDE_ALONE.has(letters) || spellings(plain).some((each) => matcher.hasMatch(each));
}

/** The phrases of the library's list that this list replaces or, being names, leaves out. */
const REPLACED: ReadonlySet<string> = new Set(
	list(`
		abo, anal, anus, arse, ass, bastard, bitch, buttplug, chink, cock, cuck, cum, dick, dildo, dyke,
		fag, fuck, hooker, kike, negro, nigger, orgasm, orgy, penis, piss, porn, rape, semen, shit, slut,
		tit, tranny, turd, twat, wank
	`)
);

/**
 * `|` is the edge of a word. Letters are written once, for the library folds a run of the same
 * letter before it looks, except b, e, g, l, o and s, which may stand twice.
 */
const PATTERNS = list(`
	|anal|, |analsex, |anus|, |arse|, |arses|, |arsehole, |arsewipe, |ass|, |asses|, asshole, asshat,
	asswipe, dumbass, jackass, fatass, |bastard|, |bastards|, bitch, |biatch|, butplug, |chink|,
	|chinks|, |chinky|, |cock|, |cocks|, |cocksu, bigcock, mycock, |cuck|, |cucks|, |cuckold, |cum|,
	|cums|, |cumshot, |cumslut, |cumdump, big dick, bigdick, dick pic, dickface, dickhead, dickpic,
	|dicks|, dickwad, my dick, mydick, suck dick, sucks dick, tinydick, |dildo|, |dildos|, |fag|,
	|fags|, |fagot, |faggot, |faggy|, fuck, |fck, |fkin, |fking|, |fkn|, |fuk of, |fuk u|, |fuk you|,
	|fuker|, |fukin, |fukyou|, |fvck, |hitler|, |jiz|, |jizm, |kikes|, |negro|, |negros|, |negroes|,
	nigger, nigga, |ngga|, |ngger|, |niga|, |nigs|, orgasm, |orgies|, |orgy|, |pedo|, |pedophile,
	|paedo, penis, |pnis|, |phuck, |piss|, |pissed|, |pissing|, |pissoff, |porn|, |porno|, |pornhub,
	|pornstar, |rape|, |raped|, |rapes|, |raping|, |rapist, |shit|, |shite|, |shits|, |shity|,
	|shitface, |shithead, |shithole, |shitpost, |sht|, bullshit, dipshit, horseshit, |slut|, |sluts|,
	|sluty|, |tits|, |tities|, |tity|, |tranies|, |trany|, |turd|, |turds|, |twat|,
	|twats|, |wank|, |wanker, |wanking|
`);

/** Real names that a pattern would hit all the same. */
const NAMES = list('boobyer, cum laude, dal negro, del negro, penistone, rappe, twatt');

/** Parts of a Cantonese name, and rude when nothing stands beside them. */
const RUDE_ALONE: ReadonlySet<string> = new Set(['fuk']);

const matcher = new RegExpMatcher({ ...wordList().build(), ...englishRecommendedTransformers });

function wordList(): DataSet<{ originalWord: string }> {
	const words = new DataSet<{ originalWord: string }>()
		.addAll(englishDataset)
		.removePhrasesIf(({ metadata }) => REPLACED.has(metadata?.originalWord ?? ''));
	return words.addPhrase((phrase) => {
		for (const pattern of PATTERNS) phrase.addPattern(parseRawPattern(pattern));
		for (const name of NAMES) phrase.addWhitelistedTerm(name);
		return phrase;
	});
}

function spellings(text: string): readonly string[] {
	const words = text.replace(/[^\p{L}\p{M}\p{N}$@!]+|_/gu, ' ');
	return [
		text,
		words,
		words.replace(/\d+/g, ' '),
		// Spaced out (f u c k) and with a sign within (f*ck, f.u.c.k): only letters are left.
		words.replace(/(?<=(?:^|\s)\S)\s+(?=\S(?:\s|$))/gu, ''),
		text.replace(/(?<=\p{L})[^\p{L}\p{M}\p{N}\s]+(?=\p{L})/gu, '')
	];
}

/** Words between commas. A function declaration, for the lists above need it while they load. */
function list(text: string): readonly string[] {
	return text.split(',').map((word) => word.trim());
}
