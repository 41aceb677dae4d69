/** Verbs of speech, each with its forms: base, third person, past, -ing. Data of the English pack. */

export type SpeechVerb = {
	readonly base: string;
	readonly form: 'base' | 'present' | 'past' | 'participle';
	/**
	 * `plain`: takes a clause without "that" ("he said it rained"); `clause`: needs "that" before a
	 * clause; `quote`: only beside words in marks.
	 */
	readonly takes: 'plain' | 'clause' | 'quote';
};

const PLAIN = `
say says said saying
tell tells told telling
add adds added adding
`;

const CLAUSE = `
acknowledge acknowledges acknowledged acknowledging
admit admits admitted admitting
allege alleges alleged alleging
announce announces announced announcing
argue argues argued arguing
assert asserts asserted asserting
caution cautions cautioned cautioning
claim claims claimed claiming
complain complains complained complaining
concede concedes conceded conceding
conclude concludes concluded concluding
confirm confirms confirmed confirming
contend contends contended contending
counter counters countered countering
declare declares declared declaring
deny denies denied denying
emphasise emphasises emphasised emphasising
emphasize emphasizes emphasized emphasizing
estimate estimates estimated estimating
explain explains explained explaining
insist insists insisted insisting
joke jokes joked joking
lament laments lamented lamenting
maintain maintains maintained maintaining
mention mentions mentioned mentioning
note notes noted noting
observe observes observed observing
point points pointed pointing
predict predicts predicted predicting
promise promises promised promising
pledge pledges pledged pledging
proclaim proclaims proclaimed proclaiming
recall recalls recalled recalling
reiterate reiterates reiterated reiterating
remark remarks remarked remarking
repeat repeats repeated repeating
reply replies replied replying
report reports reported reporting
respond responds responded responding
reveal reveals revealed revealing
state states stated stating
stress stresses stressed stressing
suggest suggests suggested suggesting
testify testifies testified testifying
tweet tweets tweeted tweeting
vow vows vowed vowing
warn warns warned warning
write writes wrote writing
`;

const QUOTE = `
answer answers answered answering
ask asks asked asking
boast boasts boasted boasting
call calls called calling
chant chants chanted chanting
comment comments commented commenting
confess confesses confessed confessing
continue continues continued continuing
cry cries cried crying
demand demands demanded demanding
describe describes described describing
elaborate elaborates elaborated elaborating
exclaim exclaims exclaimed exclaiming
implore implores implored imploring
interject interjects interjected interjecting
muse muses mused musing
opine opines opined opining
plead pleads pleaded pleading
post posts posted posting
quip quips quipped quipping
retort retorts retorted retorting
scoff scoffs scoffed scoffing
scream screams screamed screaming
shout shouts shouted shouting
sigh sighs sighed sighing
urge urges urged urging
whisper whispers whispered whispering
thunder thunders thundered thundering
wonder wonders wondered wondering
yell yells yelled yelling
`;

const FORMS = ['base', 'present', 'past', 'participle'] as const;

function formsOf(
	lines: string,
	takes: SpeechVerb['takes']
): readonly (readonly [string, SpeechVerb])[] {
	return lines
		.trim()
		.split('\n')
		.flatMap((line) => {
			const words = line.split(' ');
			const base = words[0] ?? '';
			return FORMS.flatMap((form, index) => {
				const word = words[index];
				return word === undefined ? [] : [[word, { base, form, takes }] as const];
			});
		});
}

/** Every form of every verb of speech, in lower case. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = new Map([
	...formsOf(PLAIN, 'plain'),
	...formsOf(CLAUSE, 'clause'),
	...formsOf(QUOTE, 'quote')
]);
