/**
 * Verbs that may be said otherwise with nothing changed in what is told: what is told by the one is
 * true by the other. A line is "verb > other words", where "+" parts the verb from the preposition
 * that it takes, "-" says that it takes nothing, and behind a colon stand the nouns of what it is
 * done to; without nouns it may be anything.
 */

export type VerbSynonym = {
	/** In its base form, inflected by its first word: "be present at". */
	readonly say: string;
	/** Lemmas of what it is done to, or of the preposition's noun; all where it is empty. */
	readonly heads: ReadonlySet<string>;
	/** Said of one alone: "be the owner of". */
	readonly isOfOne: boolean;
};

const LINES = `
abandon > give up
accept: offer nomination invitation job proposal > say yes to
acknowledge: mistake error > admit
address: concern issue problem question > deal with
address: crowd audience supporter rally convention conference gathering delegate congress meeting > give a speech to
admit: mistake error > acknowledge
adopt: resolution plan measure budget > approve
agree +to: plan deal proposal > accept
announce: candidacy > declare
apologise +for > say sorry for
apologize +for > say sorry for
appear +at > make an appearance at
applaud: decision move plan remark effort work vote > praise
approve: plan deal bill measure budget project law > give approval to
arrive +at: airport station hospital school hotel house > reach
arrive +in: @place > reach
assist > help
attend: wedding funeral rally meeting conference hearing event ceremony dinner fundraiser session debate concert summit > be present at
attract: criticism attention praise crowd > draw
avoid > steer clear of
back: @person plan bill candidate proposal > support
bankroll > pay for
beat: @person > defeat
beat: expectation > exceed
begin - > start
begin: campaign work tour search project > start
blast > lash out at
block: bill measure law deal nomination > stop
breach: law rule > break
build: house wall bridge school plant factory airstrip road station > construct
buy > purchase
call +for: ban change investigation inquiry reform vote end increase law resignation boycott ouster halt > demand
cancel: event rally meeting trip concert visit speech > call off
carry out > conduct
chair: committee panel board council > be the chair of
change: position policy course > alter
cite: poll study report example > refer to
clash +with > come into conflict with
clinch: nomination > secure
close: school office factory shop plant > shut
complete: work project study > finish
condemn > denounce
conduct: poll survey study interview search raid > carry out
congratulate > offer congratulations to
consist +of > be made up of
construct > build
contribute: @money > give
control > be in control of
criticise > find fault with
criticize > find fault with
cut: tax cost price spending budget rate > reduce
deal +with > handle
decry > condemn
defeat: @person > beat
defend: decision endorsement record remark comment vote policy deal > stand by
delay: vote decision meeting > put off
deliver: speech address > give
demand > call for
denounce > condemn
deny: request application > turn down
depend +on > rely on
disclose > reveal
discover > find
discuss > talk about
dismiss: charge claim idea criticism accusation allegation > brush aside
donate: @money > give
downplay > play down
draw: criticism praise attention crowd > attract
earn: @money > make
email: @person supporter reporter voter > send an email to
emphasise > stress
emphasize > stress
employ > give work to
enact: change reform measure > put into effect
end: campaign bid war strike > put an end to
endorse: @person candidate plan proposal nomination > back
enter: race contest > join
establish: organisation organization fund group company commission committee > set up
examine > look at
exceed: expectation > go beyond
express: concern doubt support regret > voice
face: question scrutiny opposition accusation charge > be confronted with
file: complaint lawsuit suit objection > lodge
finance > pay for
finish: work project > complete
focus +on > concentrate on
forecast > predict
found > set up
free: prisoner hostage > release
fund > pay for
gain: delegate seat > win
gather - > come together
give: speech address > deliver
greet: @person crowd supporter guest > welcome
hail: decision vote result > praise
head: organisation organization company group team delegation party campaign > be at the head of
help: @person > assist
hire > give a job to
hold: lead > have
hold: rally > stage
ignore: rule warning advice request > take no notice of
increase: tax price wage fee rate > raise
interrupt: event speech meeting rally > disrupt
interview: @person > conduct an interview with
introduce: tax law bill measure rule > bring in
investigate > look into
lack > be without
launch: campaign attack initiative investigation project bid > start
lay out: vision plan > set out
lead +to > result in
lead: organisation organization company group team delegation > be at the head of
lead: race > be ahead in
live +in: @place > be a resident of
lose: primary election > be beaten in
lower: tax cost price rate fee > reduce
manage: fund hotel company > be in charge of
marry: @person > get married to
meet +with > have talks with
mention > refer to
mock > make fun of
object +to > be against
obtain > get
offer: apology > make
oppose > be against
organise: event rally protest meeting conference > arrange
organize: event rally protest meeting conference > arrange
outline: plan vision proposal > set out
oversee > be in charge of
own > be the owner of
participate +in > take part in
perform +at > give a performance at
pick up: delegate seat > win
play down > downplay
pledge: @money > promise
post: message picture image video photo photograph > publish
postpone > put off
praise > speak highly of
predict: win victory loss growth > forecast
prohibit > ban
promise: @money > pledge
propose > put forward
provide: detail opportunity support information > give
purchase > buy
question: tie motive judgment decision > cast doubt on
quote > cite
raise: @money > bring in
raise: tax price wage fee rate > increase
reach: agreement deal compromise > come to
react +to > respond to
receive > get
reduce: tax cost price spending budget > cut
reiterate: support commitment call > repeat
reject: charge claim accusation criticism allegation > dismiss
reject: offer request proposal plan bid appeal application invitation > turn down
release: prisoner hostage detainee > free
rely +on > depend on
remain = > be still
remain +in: race > be still in
replace: @person > take the place of
resemble > look like
resign - > step down
resign +as > step down as
respond +to > react to
result +in > lead to
retain > keep
return +to: @place > go back to
reveal > disclose
ridicule > make fun of
run +for: president governor senator office congress mayor > be a candidate for
score: victory win > achieve
seek: nomination help support protection reelection re-election > try to get
serve +as > be
set up > establish
slam > lash out at
speak +about > talk about
speak +at: rally conference convention event ceremony meeting dinner summit > give a speech at
speak +with > talk to
spot > notice
start - > begin
start: campaign work tour search project > begin
stress > put emphasis on
struggle +with > have trouble with
study +at > be a student at
submit: report recipe application plan proposal > hand in
succeed: @person > take over from
sue > take legal action against
support: @person > back
support: plan ban bill measure law reform idea policy deal cut proposal > be in favour of
tackle > deal with
testify +before > give evidence before
thank > express thanks to
tout: endorsement record > boast of
trail: @person > be behind
travel +to: @place > go to
underline > stress
unveil: plan proposal > present
use > make use of
violate: law rule > break
visit > pay a visit to
voice: concern doubt > express
vote +against > cast a vote against
vote +for > cast a vote for
win: delegate > secure
win: primary caucus contest race election runoff > come out on top in
work +for: @organisation > be employed by
work +with > cooperate with
write: book letter article essay column report memoir novel > be the author of
`;

/** "were the owner of" and "cast a vote" are said of one. */
const OF_ONE = /\b(?:be|make|cast|give|conduct|have) (?:an?|the) /;

/** By the verb, with "+" and its preposition, or "-" for nothing, "=" for what somebody is. */
export const VERB_SYNONYMS: ReadonlyMap<string, readonly VerbSynonym[]> = read(LINES);

function read(lines: string): ReadonlyMap<string, readonly VerbSynonym[]> {
	const found = new Map<string, readonly VerbSynonym[]>();
	for (const line of lines.trim().split('\n')) {
		const [left = '', say = ''] = line.split(' > ');
		const [verb = '', heads = ''] = left.split(': ');
		const one = {
			say,
			heads: new Set(heads.split(' ').filter(Boolean)),
			isOfOne: OF_ONE.test(say)
		};
		found.set(verb, [...(found.get(verb) ?? []), one]);
	}
	return found;
}
