/** Words by which the name of an organisation is known, and names that are known as they stand. */
import { phrases, words } from './word-lists.ts';

/** Last word of an organisation's name, or the word before "of" and "for" in it. */
export const ORGANISATION_HEADS: ReadonlySet<string> = words(`
	Institute Ministry Party Bank University Group Council Department Centre Center Committee Commission
	Court Board Bureau Office Association Federation Union Society Academy School College Church Agency
	Organisation Organization Fund Foundation League Administration Authority Service Services Corporation
	Company Companies Observatory Police Army Navy Force Forces Guard Guards Corps Parliament Senate Congress
	Assembly Cabinet Government Coalition Alliance Front Movement Brigade Brigades Trust Network
	Times Post Journal Tribune Herald Gazette Chronicle Guardian Telegraph Observer Star Mirror Independent
	Review Magazine Press News Agence Radio Television Broadcasting Media Airlines Airways Railways Motors
	Industries Holdings Partners Associates Systems Technologies Laboratories Laboratory Pharmaceuticals
	Energy Electric Oil Gas Petroleum Steel Mining Insurance Securities Capital Ventures Bancorp
	Communications Telecom Entertainment Studios Pictures Records Productions Stores Foods Brewery Motor
	Hospital Clinic Museum Library Orchestra Theatre Theater Ballet Opera Club United Rovers Wanderers
	Exchange Tribunal Inspectorate Secretariat Directorate Registry Watch Campaign Caucus Conference
	Confederation Consortium Cooperative Syndicate Cartel Militia Regiment Battalion Division
	Unit Taskforce Command Staff Treasury Embassy Consulate Diocese Archdiocese Synod Guild Chamber
	Regime Nations Reserve Intelligence Rangers Institution Initiative Organizations Ministries Commons Lords
`);

/** Heads that are also common in names of other things, so that they prove less. */
export const WEAK_HEADS: ReadonlySet<string> = words(`
	Force Front Star Independent Post Guard Times United Unit Division Command Staff Capital Energy Oil Gas
	Office Centre Center Watch Campaign Press Conference Service Services Exchange Review Mirror Observer
	Nations Forces Movement Chamber Initiative Records Network Trust
`);

/** Closes the name of a company. */
export const COMPANY_ENDS: ReadonlySet<string> = words(`
	Inc Inc. Corp Corp. Co Co. Ltd Ltd. PLC Plc plc LLC LLP AG SA S.A. NV N.V. GmbH SpA AB ASA Oyj Cos Cos. Bros
	Bros. KK SE BV
`);

/** In small letters, without dots and "the". */
export const ORGANISATIONS: ReadonlySet<string> = phrases(`
	united nations, un, european union, eu, nato, who, imf, world bank, wto, opec, unesco, unicef, unhcr, iaea, osce,
	interpol, europol, african union, arab league, asean, g7, g8, g20, cia, fbi, nsa, dea, fda, epa, irs, nasa, fcc,
	sec, doj, dhs, cdc, gop, dnc, rnc, aclu, nra, naacp, bbc, cnn, nbc, abc, cbs, msnbc, npr, pbs, fox news, afp, ap,
	reuters, associated press, agence france-presse, bloomberg, xinhua, tass, itar-tass, interfax, ria novosti,
	al jazeera, sky news, itv, new york times, washington post, wall street journal, financial times, usa today,
	guardian, daily mail, daily telegraph, le monde, der spiegel, boston globe, los angeles times,
	chicago tribune, huffington post, buzzfeed, politico, breitbart, breitbart news, vox, slate, newsweek,
	islamic state, isis, isil, al-qaeda, al qaeda, al-qaida, al qaida, al-shabaab, al-shabab, boko haram, hamas,
	hezbollah, hizbollah, fatah, plo, pkk, ypg, taliban, al-nusra front, nusra front, muslim brotherhood, ira, eta,
	farc, kgb, fsb, mi5, mi6, mossad, gestapo, house of commons, house of lords, house of representatives,
	congress, senate, duma, state duma, knesset, bundestag, bundesbank, european commission, european parliament,
	european central bank, ecb, bank of england, federal reserve, fed, state department, justice department,
	treasury, pentagon, supreme court, security council, un security council, general assembly, red cross,
	human rights watch, amnesty international, greenpeace, oxfam, medecins sans frontieres,
	doctors without borders, labour, labour party, conservative party, liberal democrats, ukip, snp,
	republican party, democratic party, cdu, spd, likud, sinn fein, google, facebook, twitter, apple, microsoft,
	uber, youtube, instagram, whatsapp, netflix, tesla, spacex, intel, ibm, samsung, sony, nokia, huawei,
	alibaba, tencent, toyota, honda, volkswagen, bmw, ford, general motors, boeing, airbus, lockheed martin,
	gazprom, rosneft, lukoil, exxon, exxonmobil, chevron, shell, bp, total, goldman sachs, jpmorgan,
	jpmorgan chase, citigroup, hsbc, barclays, ubs, credit suisse, deutsche bank, morgan stanley,
	lehman brothers, bank of america, wells fargo, aig, walmart, wal-mart, mcdonald's, coca-cola, pepsi, nike,
	adidas, fifa, uefa, ioc, nba, nfl, nhl, mlb, ncaa, cricket australia, harvard, yale, stanford, mit, moody's,
	standard & poor's, s&p, nasdaq, dow jones, at&t, verizon, comcast, disney, time warner, viacom, fema, nhs, ifs, cbi,
	tuc, nih, nypd, lapd, usda, fdic, aarp, afl-cio, seiu, cair, aipac, nea, unrwa, icc, echr, ecj, cfr, rand,
	planned parenthood, black lives matter, tea party, ku klux klan, kkk, national rifle association
`);

/** Acronyms that name a place, a thing or a title and no body. */
export const NO_BODIES: ReadonlySet<string> = words(`
	DC D.C. LA L.A. NY N.Y. NYC UK U.K. US U.S. USA U.S.A. UAE USSR TV PM CEO CFO COO MP MPs MEP MEPs AIDS HIV DNA GDP CPI
	SUV PC PCs CD DVD ID GPS IT AI HR PR UFO VIP OK AM PM BC AD GMT EST PST EDT PDT BST CET ET FBI's LGBT LGBTQ IQ ISBN IPO M&A
	ATM PIN SMS URL WMD IED IEDs RPG AK ETA FAQ PhD MD MBA BA MA JD Q A I II III IV V VI VII VIII IX X XI XII VP GOP's
	CCTV PTSD COVID SARS MERS EU's FM AFC NFC BST UTC USD EUR GBP PDF HTML iPhone R D ADHD CO2 H1N1 NBC's
`);

/** Head words behind which "and" may stand inside the name: "Department of Health and Human Services". */
export const FIELDS: ReadonlySet<string> = words(`
	Studies Services Prevention Affairs Policy Development Security Technology Sciences Science Culture Trade
	Labour Labor Industry Health Education Justice Defence Defense Research Rights Analysis Commerce Tourism
	Sport Sports Energy Environment Agriculture Fisheries Forestry Transport Finance Economics Planning
	Cooperation Democracy Freedom Peace Medicine Engineering Arts Letters Humanities Immigration Customs
	Revenue Welfare Families Communities Investment Innovation Employment Pensions Nationality Naturalization
	Explosives Firearms Budgets Priorities Religion Society Politics Strategy Drugs Crime Standards Media
	Statistics Information Petroleum Minerals Refugees Persons Surgery Space Atmospheric Food Wildlife Oceanic Reconciliation Reconstruction
`);
