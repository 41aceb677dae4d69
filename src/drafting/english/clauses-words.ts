/** Small words that hold clauses together, and nouns by what stands around them. Lower case. */
function words(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}

/** They open a clause that says nothing certain. */
export const CONDITIONAL_OPENERS = words('if unless whether lest provided supposing assuming');

/** They open a clause that is told as a fact. */
export const FACTUAL_OPENERS = words(
	'because since although though while when after before until till as once whereas where'
);

/** Behind a noun phrase they open a clause about it, with a gap in it. */
export const RELATIVE_OPENERS = words('who which whom whose that where when why');

export const PLACE_PREPOSITIONS = words(
	'in at near inside outside across around throughout on along beside beneath under above behind off ' +
		'aboard within between'
);

export const DIRECTION_PREPOSITIONS = words('to into towards toward onto');

export const TIME_PREPOSITIONS = words('on in at during');

/** They may stand between a noun and what belongs to it: "groups in exile", "the man with a plan". */
export const NOUN_PREPOSITIONS = words(
	'of in at from for on with against between near within under over about around across inside outside ' +
		'without among behind into towards toward along beyond to through throughout during above below ' +
		'off beside aboard amid versus concerning regarding'
);

/** They may open a complement of a verb. */
export const PREPOSITIONS = words(
	'of in at from for on with against between near within under over about around across inside outside ' +
		'without among behind into towards toward along beyond to through throughout during above below ' +
		'off beside aboard amid by after before since until till past via onto upon beneath despite ' +
		'alongside amongst'
);

/** Prepositions of more than one word, by their words. */
export const LONG_PREPOSITIONS: readonly (readonly string[])[] = [
	'out of',
	'because of',
	'in front of',
	'due to',
	'ahead of',
	'next to',
	'close to',
	'away from',
	'prior to',
	'along with',
	'together with',
	'instead of',
	'up to',
	'thanks to',
	'outside of',
	'inside of',
	'as part of',
	'on behalf of',
	'in addition to',
	'in support of',
	'in response to',
	'in favour of',
	'in favor of',
	'in charge of',
	'as a result of',
	'in parallel to',
	'by means of',
	'apart from'
].map((phrase) => phrase.split(' '));

/** Behind them stands whose view it is. */
export const VIEW_OPENERS = words('according');

/** Clauses and phrases that follow end a clause and leave it whole. */
export const LOOSE_CONJUNCTIONS = words(
	'because although though while whereas after before until till as when since once'
);

/** Nouns of what happens: a place or day behind them may be theirs. */
export const EVENT_NOUNS = words(
	'attack war meeting conference election talk negotiation bombing campaign battle fight fighting game match ' +
		'raid strike protest rally riot riots crash accident fire flood earthquake storm summit visit trip ' +
		'debate vote referendum ceremony festival concert tournament race trial hearing explosion blast ' +
		'shooting murder killing death massacre conflict crisis invasion operation offensive march event ' +
		'speech interview show exhibition performance party wedding funeral parade demonstration caucus ' +
		'primary convention session sitting congress championship final season tour launch opening closure ' +
		'arrest birth discovery construction deal agreement ban plan law policy project programme program ' +
		'initiative decision statement report announcement reform change increase decrease rise fall drop ' +
		'cut growth situation development presence life work role job career effort support opposition ' +
		'interest investment violence unrest coup uprising revolution rebellion intervention airstrike ' +
		'assault siege ceasefire truce disaster outbreak pandemic epidemic drought famine celebration'
);

/** Common nouns of places, that "where" may ask for. */
export const PLACE_NOUNS = words(
	'city town village capital country state province region district county island airport station ' +
		'hospital school university college church mosque temple hotel restaurant stadium park museum ' +
		'theatre theater library prison jail court courtroom embassy palace castle square street road ' +
		'bridge river lake sea ocean coast beach mountain mountains valley forest desert border harbour ' +
		'harbor port factory plant office headquarters building house home farm field market shop store ' +
		'camp base centre center area zone north south east west northeast northwest southeast southwest ' +
		'suburb neighbourhood neighborhood outskirts resort studio laboratory cemetery arena gallery hall'
);

/** Places that one is "on". */
export const SURFACE_NOUNS = words(
	'coast beach street road square island farm border bridge hill mountain lake river campus outskirts ' +
		'avenue shore bank'
);

/** An infinitive behind them is theirs: "efforts to oust", "the right to vote". */
export const INFINITIVE_NOUNS = words(
	'effort plan decision attempt right power ability bid move offer agreement deal way chance opportunity ' +
		'order call proposal promise pledge vow wish desire need reason willingness refusal failure ' +
		'commitment permission freedom authority mandate tendency push drive campaign fight struggle race ' +
		'intention measure resolution vote law bill license licence motion readiness pressure duty ' +
		'obligation request invitation threat capacity incentive goal aim ambition determination hope'
);

/** Words that point at something said before. */
export const POINTING_WORDS = words(
	'this that these those such same latter former other another others both either neither each one ' +
		'ones some many several few most all none more less two three own it he she they them him her ' +
		'we us i you me himself herself itself themselves someone somebody something anyone everyone ' +
		'everybody nobody nothing anything everything half much any enough further additional similar ' +
		'there here said next previous following subsequent'
);

/** Possessives that point at somebody. */
export const POSSESSIVE_PRONOUNS = words('his her its their our my your whose');

/** With "the" and nothing else they still mean one thing to everybody. */
export const KNOWN_BY_ALL = words(
	'world sun moon earth internet sky universe economy environment climate planet poor rich'
);

/** Nouns that take a plural verb without an "s". */
export const PLURAL_NOUNS = words('people police men women children staff media cattle majority');

/** Nouns of one group of people: with either a singular or a plural verb. */
export const GROUP_NOUNS = words(
	'government team group committee company party family army navy council union band club board crew ' +
		'public press jury parliament number couple pair half rest lot series range variety data ' +
		'administration campaign army force generation cabinet audience crowd percent'
);

/** Before a number they belong to it. */
export const NUMBER_OPENERS: readonly (readonly string[])[] = [
	'more than',
	'less than',
	'fewer than',
	'at least',
	'at most',
	'as many as',
	'as much as',
	'up to',
	'about',
	'nearly',
	'almost',
	'around',
	'roughly',
	'some',
	'over',
	'under',
	'only',
	'just',
	'approximately',
	'an estimated'
].map((phrase) => phrase.split(' '));

/** Negative words before a verb. */
export const NEGATIONS = words("not n't n’t never neither hardly barely scarcely seldom rarely");

/** Nouns that measure time. */
export const TIME_UNITS = words('second minute hour day week month year decade century time');

/** Adverbs behind which a plain reading ends. */
export const UNPLAIN_ADVERBS = words(
	'so as how too enough even only both either neither else than not'
);

/** They give a sentence as what others say. */
export const VIEW_ADVERBS = words(
	'reportedly allegedly supposedly purportedly apparently ostensibly'
);

/** They leave open whether it is so. */
export const UNCERTAIN_ADVERBS = words(
	'probably perhaps maybe likely possibly presumably potentially'
);

/** At the head of a sentence they open an aside: "Aware of the risk, …". */
export const ASIDE_ADJECTIVES = words(
	'aware unaware unable eager keen afraid anxious angry desperate unwilling unlike fearful proud mindful ' +
		'undeterred unmoved wary weary tired furious unhappy determined known famous asked faced'
);

/** What they mean hangs on what was said before, however often they are used. */
export const VAGUE_NOUNS = words(
	'move decision comment remark statement issue situation idea fact thing way number rest end time day ' +
		'case plan deal problem question answer point matter result reason example part place kind sort type ' +
		'man woman person people figure latter former two three group pair couple incident event effort ' +
		'attempt step measure change news word letter claim charge allegation line story piece list ' +
		'majority minority amount total sum share level rate price cost increase decrease rise fall drop ' +
		'difference difficulty success failure victory loss win defeat year week month hour minute morning ' +
		'evening night action activity process effect impact aim goal purpose idea notion view opinion'
);

/** With "the" alone they stand for somebody or something named before, and a text may name several. */
export const STAND_IN_NOUNS = words(
	'company agency department organisation organization firm group city town village country state nation ' +
		'team party club president senator candidate governor author singer actor actress ministry minister ' +
		'official officer leader director chairman chairwoman spokesman spokeswoman newspaper magazine paper ' +
		'network website site document memo letter book film movie song album show island region province ' +
		'district university school college hospital church institution institute foundation charity bank ' +
		'airline manufacturer retailer giant businessman politician lawyer journalist professor scientist ' +
		'doctor teacher player coach striker midfielder artist writer novelist poet painter composer ' +
		'congressman congresswoman representative lawmaker billionaire suspect victim defendant teenager ' +
		'boy girl child mother father wife husband son daughter brother sister couple driver pilot soldier ' +
		'king queen prince princess emperor pope bishop general colonel captain judge justice nominee ' +
		'frontrunner incumbent survey poll study report article proposal amendment motion ship vessel plane ' +
		'aircraft car vehicle river lake mountain building house exception target'
);
