/**
 * Verbs whose past is no "-ed": base, past, participle. Where two forms are in use the first is
 * written and all are read. Those made with a prefix (retake, overcome) follow their stem.
 */
export type IrregularVerb = {
	readonly base: string;
	readonly pasts: readonly string[];
	readonly participles: readonly string[];
};

/** `base past participle`, forms in use beside each other parted by a stroke. */
const ROWS = `
arise arose arisen
awake awoke awoken
be was/were been
bear bore borne/born
beat beat beaten
become became become
befall befell befallen
begin began begun
behold beheld beheld
bend bent bent
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burned/burnt burned/burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
dive dived/dove dived
do did done
draw drew drawn
dream dreamed/dreamt dreamed/dreamt
drink drank drunk
drive drove driven
dwell dwelt/dwelled dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fit fit/fitted fit/fitted
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung/hanged hung/hanged
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt/kneeled knelt/kneeled
knit knitted/knit knitted/knit
know knew known
lay laid laid
lead led led
lean leaned/leant leaned/leant
leap leapt/leaped leapt/leaped
learn learned/learnt learned/learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit/lighted lit/lighted
lose lost lost
make made made
mean meant meant
meet met met
mistake mistook mistaken
overthrow overthrew overthrown
partake partook partaken
pay paid paid
plead pleaded/pled pleaded/pled
prove proved proved/proven
put put put
quit quit quit
read read read
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn/sawed
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shed shed shed
shine shone/shined shone/shined
shoot shot shot
show showed shown/showed
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slit slit slit
smell smelled/smelt smelled/smelt
sow sowed sown
speak spoke spoken
speed sped/speeded sped/speeded
spell spelled/spelt spelled/spelt
spend spent spent
spill spilled/spilt spilled/spilt
spin spun spun
spit spat/spit spat/spit
split split split
spoil spoiled/spoilt spoiled/spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strew strewed strewn
stride strode stridden
strike struck struck
strive strove/strived striven/strived
swear swore sworn
sweep swept swept
swell swelled swollen/swelled
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
thrive thrived/throve thrived/thriven
throw threw thrown
thrust thrust thrust
tread trod trodden
understand understood understood
upset upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
`;

/** Made of a prefix and an irregular verb, whose forms they share: retake, overcome, undergo. */
const PREFIXED = (
	'retake rebuild redo reread rerun resell reset retell rethink rewrite remake resend recast repay ' +
	'rewind regrow ' +
	'overcome overrun overtake oversee overhear override overdo overhang overpay overshoot oversleep ' +
	'undergo undertake undo undercut underpay undersell unwind unfreeze ' +
	'outdo outrun outsell outbid outgrow outshine outspend outfight ' +
	'foretell uphold mislead misread misunderstand mishear misspend misspeak offset beset inset'
).split(' ');

const PREFIX = /^(?:re|over|under|un|out|fore|up|mis|off|be|in)/;

export const IRREGULAR_VERBS: readonly IrregularVerb[] = withPrefixed(
	ROWS.trim()
		.split('\n')
		.map((row) => {
			const [base = '', pasts = '', participles = ''] = row.split(' ');
			return { base, pasts: pasts.split('/'), participles: participles.split('/') };
		})
);

function withPrefixed(stems: readonly IrregularVerb[]): readonly IrregularVerb[] {
	const byBase = new Map(stems.map((stem) => [stem.base, stem]));
	const made = PREFIXED.flatMap((base) => {
		const [prefix = ''] = PREFIX.exec(base) ?? [];
		const stem = byBase.get(base.slice(prefix.length));
		return stem === undefined ? [] : [prefixed(prefix, stem)];
	});
	return [...stems, ...made];
}

function prefixed(prefix: string, { base, pasts, participles }: IrregularVerb): IrregularVerb {
	return {
		base: prefix + base,
		pasts: pasts.map((form) => prefix + form),
		participles: participles.map((form) => prefix + form)
	};
}
