/** Words by which the name of a work, ship, prize, storm, law or event is known. */
import { phrases, words } from './word-lists.ts';

/** Last word of such a name. */
export const OTHER_ENDS: ReadonlySet<string> = words(`
	Act Bill Prize Award Awards Cup Championship Championships Games Olympics Treaty Agreement Accord Accords Pact
	Protocol Convention Amendment War Wars Revolution Day Festival Open Prix Marathon Tour Trophy Bowl
	Series Code Constitution Summit Plan Declaration Charter Resolution Doctrine Week Night Show Programme
	Program Project Medal Rebellion Uprising Massacre Holocaust Crisis Depression Dream Era Age Spring Race
	Derby Classic Masters Paralympics Grammy Oscar Oscars Emmy Emmys Nobel Pulitzer Syndrome Disease Virus
	Law Rule Clause Deal Referendum Primary Primaries Caucuses Debate Debates Election Elections Report
	Survey Index Poll Scheme Manifesto Edition Dossier Papers Files Affair Scandal Strategy Policy Theory
	Movement Reformation Renaissance Intifada Jihad Sharia Koran Quran Torah Gospel Testament Psalms Bible
`);

/** First word of such a name. */
export const OTHER_STARTS: ReadonlySet<string> = words(`
	Hurricane Typhoon Cyclone Storm Operation USS HMS MV RMS SS Boeing Airbus Formula Windows Super Nobel
	Article Section Title Chapter Proposition Amendment Resolution Flight Route Highway Interstate
	Project Category Page Item Schedule Annex Phase Level Apollo Soyuz Challenger Grand
`);

/** Common nouns before such a name: "the film X". */
export const OTHER_NOUNS: ReadonlySet<string> = words(`
	film movie book novel album song sitcom drama musical opera play poem painting memoir
	freighter liner cruiser carrier warship schooner ketch barge steamer icebreaker lifeboat
	ship vessel yacht ferry tanker frigate destroyer submarine trawler boat aircraft spacecraft rocket
	satellite storm hurricane typhoon cyclone prize award trophy treaty bill app game website brand drug
	documentary soundtrack comedy thriller horse racehorse virus comet asteroid codenamed
	titled entitled dubbed
`);

/** Known, and none of the other kinds: small letters, without "the". */
export const OTHERS: ReadonlySet<string> = phrases(`
	islam, judaism, christianity, buddhism, hinduism, catholicism, protestantism, quran, koran, bible, torah, sharia,
	internet, christmas, ramadan, easter, thanksgiving, hanukkah, medicare, medicaid, obamacare, social security,
	brexit, holocaust, cold war, world war, world war i, world war ii, first world war, second world war,
	vietnam war, gulf war, iraq war, arab spring, olympics, olympic games, world cup, super bowl, nobel prize,
	nobel peace prize, pulitzer prize, oscars, grammys, emmys, nasdaq, dow jones, ftse, super tuesday, black friday,
	labor day, memorial day, new year, english, french, german, spanish, arabic, russian, chinese, mandarin, hebrew,
	latin, greek, airbus, boeing, iphone, ipad, windows, android, java, linux, covid, covid-19, ebola, zika, aids,
	el niño, el nino, la niña, la nina, marxism, communism, nazism, zionism, wahhabism, titanic, constitution,
	first amendment, second amendment, fed up, wifi, wi-fi, bitcoin, twitterverse, euro
`);
