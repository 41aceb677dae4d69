/** Words around and within names, and words with a capital that are none. */
import { words } from './word-lists.ts';

/** With a small letter inside a person's name, before the surname: "van der Berg". */
export const PARTICLES: ReadonlySet<string> = words(`
	al el ul ol ibn bin bint ben abu von van der den de la las los le du del della di da das dos ter zu zur y es
`);

/** Hyphened before a surname: "al-Assad". */
export const JOINED_PARTICLES: ReadonlySet<string> = words(`
	al el ul ol ash abu ben Al El Ul Abu Ben bin ar Ash
`);

export const CALENDAR: ReadonlySet<string> = words(`
	January February March April May June July August September October November December
	Jan Jan. Feb Feb. Mar. Apr Apr. Jun. Jul. Aug Aug. Sep. Sept Sept. Oct Oct. Nov Nov. Dec Dec.
	Monday Tuesday Wednesday Thursday Friday Saturday Sunday
	Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
	Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.
	Christmas Easter Ramadan Thanksgiving Halloween Hanukkah Passover Diwali Eid Lent Advent
	Spring Summer Autumn Winter
`);

/** Capital by custom or place; never a name by themselves. */
export const NEVER_NAMES: ReadonlySet<string> = words(`
	I Im Ive Id Ill I'm I've I'd I'll A An The This That These Those It Its He She We You They His Her Their Our My
	Your Who What When Where Why How Which Whose And But Or Nor So Yet If As At By For From In Into Of Off
	On Onto Out Over To Up With Without Within About Above Across After Against Along Among Around Before
	Behind Below Beneath Beside Besides Between Beyond Despite Down During Except Inside Like Near Outside
	Past Since Through Throughout Toward Towards Under Until Upon Via While Because Although Though Unless
	Whether Not No Yes Now Then There Here Also Too Very Just Only Even Still Already Again Once Never
	Ever Always Often Sometimes Maybe Perhaps However Meanwhile Moreover Nevertheless Otherwise Therefore
	Thus Hence Instead Indeed Besides Additionally Furthermore Finally Initially Recently Currently
	Earlier Later Today Yesterday Tomorrow Tonight Some Any All Each Every Both Either Neither None Many
	Much More Most Few Several Other Others Another Such Same Own One Two Three Four Five Six Seven Eight
	Nine Ten Dozens Hundreds Thousands Millions Is Are Was Were Be Been Being Am Do Does Did Done Have Has Had
	Will Would Shall Should Can Could May Might Must Let Lets Let's Dont Don't Doesn't Didn't Isn't Aren't
	Wasn't Weren't Can't Couldn't Won't Wouldn't Its It's That's There's He's She's They're We're You're
	They've We've You've Us Me Him Them Asked According Speaking Writing Added Said Says Told Well Oh Hey Okay OK
	Please Thanks Sorry Hello Dear Ha Ah Aye Nope Yeah Plus Per Versus Vs Vs. Re Etc Etc. Ex Aka Mr Mrs
	No. Nos. Team Camp
	Everyone Everybody Everything Anyone Anything Anybody Someone Something Somebody Nobody Nothing
	AM PM TV OK Q A B C D E Not n't Do n't Who's What's Here's Where's How's
	Critics Supporters Officials Experts Analysts Police Residents Witnesses Authorities Lawmakers
	Researchers Scientists Protesters Voters Investors Students Teachers Women Men Children People
	God Internet Web Earth Moon Sun English Heaven Hell Bible Christmastime Twitterverse
`);

/** Names of peoples, faiths and followings as adjectives that no suffix gives away. */
export const DEMONYMS: ReadonlySet<string> = words(`
	American British English Scottish Welsh Irish French German Dutch Swiss Danish Swedish Finnish Norwegian
	Polish Turkish Kurdish Jewish Spanish Greek Czech Slovak Serb Croat Thai Filipino Israeli Iraqi Pakistani
	Bangladeshi Afghan Saudi Qatari Omani Yemeni Kuwaiti Emirati Bahraini Somali Arab Arabic Muslim Islamic
	Islamist Christian Catholic Protestant Orthodox Sunni Shia Shiite Alawite Druze Buddhist Hindu Sikh Mormon
	Evangelical Anglican Baptist Methodist Presbyterian Lutheran Hebrew Latino Hispanic Latin Black White Asian
	Democratic Republican Conservative Liberal Communist Socialist Nazi Marxist Tory Labour Libertarian
	Soviet Western Eastern Northern Southern European African Caribbean Nordic Baltic Balkan Slavic Uzbek
	Kazakh Tajik Turkmen Kyrgyz Kosovar Bosniak Chechen Tatar Uighur Uyghur Tibetan Catalan Basque Flemish
	Texan Californian Hawaiian Parisian Londoner Muscovite Victorian Elizabethan Persian Ottoman Roman Byzantine
	Byelorussian Malay Burmese Sinhalese Tamil Hutu Tutsi Zulu Xhosa Berber Bedouin Palestinian Gazan Syrian
	Russian Ukrainian Iranian Houthi Maronite Yazidi Coptic Congolese Ghanaian Sudanese Aboriginal Maori Inuit
	Keynesian Orwellian Trumpian Atlantic Pacific Arctic Mediterranean Allied Confederate
	Tanzanian Ecuadorean Eritrean Malian Nepalese Nepali Laotian Azerbaijani Azeri Moldovan Slovenian Slovene
	Cypriot Maltese Salvadoran Argentinian Uruguayan Mozambican Botswanan Fijian
	Maoist Leninist Stalinist Trotskyist Marxist Salafist Baathist Zionist Peronist Kemalist Gaullist Calvinist Loyalist Unionist Trumpist Corbynist Jihadist
	Swede Dane Finn Pole Turk Kurd Scot Briton Jew Spaniard Czech Croatian Serbian
`);

/** Peoples, faiths and followings as plural nouns that no suffix gives away. */
export const PEOPLES: ReadonlySet<string> = words(`
	Democrats Republicans Tories Conservatives Liberals Communists Socialists Nazis Libertarians Greens Muslims
	Christians Jews Catholics Protestants Sunnis Shiites Shias Alawites Druze Buddhists Hindus Sikhs Mormons
	Evangelicals Methodists Baptists Anglicans Lutherans Arabs Kurds Turks Swedes Danes Finns Poles Scots Britons
	Spaniards Latinos Latinas Hispanics Serbs Croats Bosniaks Chechens Tatars Uighurs Uyghurs Tibetans Yazidis
	Houthis Bedouins Berbers Hutus Tutsis Tamils Islamists Marxists Frenchmen Englishmen Irishmen Dutchmen
	Scotsmen Welshmen Londoners Parisians Muscovites Yorkers Czechs Slovaks Greeks Thais Filipinos Israelis
	Iraqis Pakistanis Afghans Saudis Qataris Yemenis Somalis Texans Asians Europeans Africans Americans
	Westerners Southerners Northerners Marines Rohingya Millennials Iowans Brits Aussies Kiwis Zionists Roma
	Maoists Leninists Stalinists Trotskyists Baathists Peronists Kemalists
	Gaullists Calvinists Loyalists Unionists Trumpists Corbynists Jihadists
	Salafists Wahhabis Brexiteers Remainers Mexicans Russians Ukrainians Palestinians Syrians Liberian Blacks
`);

/** Never a month or a verb where a first name or a title stands before them: "Theresa May". */
export const CALENDAR_SURNAMES: ReadonlySet<string> = words(
	`May March August Winter Summer Spring Friday Lent`
);

/** A verb, or a first name where a surname follows it: "Will Carling". */
export const VERBAL_FIRST_NAMES: ReadonlySet<string> = words(`Will`);

/** At the head of a sentence, before a capital, they begin a surname: "De Kock said". */
export const CAPITAL_PARTICLES: ReadonlySet<string> = words(`
	De Van Von Di Du Da Del Della Bin Ben Ibn Al El La Le Mc Mac Abu Dos Ter Ten
`);

/** Before a people's name: "North Koreans", "New Yorkers". */
export const COMPOUND_STARTS: ReadonlySet<string> = words(`
	North South East West New Sri Puerto Costa Latin Central African Native S. N. Sierra Saudi Northern Southern
	Eastern Western Roman Irish Asian Mexican Arab Palestinian Jewish French Cuban Anglo Burkina Hong Papua
`);

/** With a small letter before a surname that stands without its first name: "van der Berg said". */
export const LEADING_PARTICLES: ReadonlySet<string> = words(`
	van von der den de bin ibn du di da del della dos ten ter
`);
