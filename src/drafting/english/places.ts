/** Places that the word list lacks, and words that make a place of the name beside them. */
import { phrases, words } from './word-lists.ts';

/** Without dots and "the", in small letters. */
export const PLACES: ReadonlySet<string> = phrases(`
	us, usa, uk, uae, united states, united states of america, united kingdom, america, britain, holland,
	great britain, england, scotland, wales, northern ireland, ireland, north korea, south korea, korea,
	ivory coast, burma, myanmar, czech republic, czechia, macedonia, north macedonia, kosovo, bosnia,
	bosnia and herzegovina, serbia, montenegro, yugoslavia, soviet union, ussr, east germany, west germany,
	democratic republic of congo, congo, zaire, south sudan, eritrea, eswatini, swaziland, cape verde,
	east timor, timor-leste, vatican city, hong kong, macau, taiwan, palestine, western sahara, somaliland,
	abkhazia, south ossetia, transnistria, nagorno-karabakh, puerto rico, guam, bermuda, gibraltar,
	europe, asia, africa, north america, south america, latin america, central america, antarctica,
	oceania, australasia, middle east, near east, far east, gulf, north africa, west africa, east africa,
	southern africa, sub-saharan africa, central asia, south asia, southeast asia, south-east asia,
	east asia, eastern europe, western europe, central europe, northern europe, southern europe, balkans,
	caucasus, north caucasus, crimea, donbas, donbass, chechnya, dagestan, ingushetia, tatarstan, kurdistan,
	kashmir, scandinavia, sahel, siberia, bavaria, saxony, catalonia, basque country, tibet, xinjiang, punjab,
	horn of africa, maghreb, sinai, west bank, gaza, gaza strip, golan heights, east jerusalem, galilee,
	persian gulf, black sea, caspian sea, red sea, dead sea, baltic sea, north sea, south china sea,
	mediterranean, mediterranean sea, aegean, adriatic, caribbean, baltics, atlantic, pacific, indian ocean,
	arctic, english channel, suez canal, panama canal, bosphorus, strait of hormuz, gulf of mexico,
	gulf of aden, alps, himalayas, andes, rockies, urals, nile, danube, rhine, volga, sahara,
	silicon valley, midwest, new england, east coast, west coast, deep south, scottish highlands,
	washington dc, district of columbia, new york, new york city, los angeles, manhattan, brooklyn, queens,
	bronx, harlem, staten island, long island, hollywood, las vegas, st louis, st petersburg, st paul,
	jacksonville, tampa, cincinnati, kansas city, omaha, des moines, cedar rapids, buffalo, charleston,
	savannah, little rock, baton rouge, boise, reno, tucson, mesa, colorado springs, columbus,
	new hampshire, new jersey, new mexico, north carolina, south carolina, north dakota, south dakota,
	west virginia, rhode island, baltimore, richmond, norfolk, providence, hartford, albany, syracuse,
	rochester, newark, trenton, annapolis, concord, augusta, fort lauderdale, palm beach, key west,
	spokane, tacoma, eugene, topeka, lubbock, galveston, oklahoma city, tallahassee, ferguson,
	leeds, hull, york, swansea, aberdeen, dundee, cambridge, oxford, brighton, norwich, plymouth, exeter,
	nottingham, derby, coventry, sunderland, southampton, portsmouth, bournemouth, blackpool, calais, bradford,
	luton, wolverhampton, middlesbrough, inverness, yorkshire, cornwall, devon, kent, essex, surrey, sussex,
	nice, cannes, lille, bordeaux, grenoble, strasbourg, brittany, normandy, corsica, provence, nuremberg,
	bremen, bonn, dusseldorf, düsseldorf, hanover, essen, duisburg, rostock, zürich, zurich, lugano, davos,
	malaga, seville, bilbao, zaragoza, granada, ibiza, majorca, mallorca, tenerife, canary islands, lampedusa,
	sicily, sardinia, tuscany, florence, bologna, lombardy, the hague, hague, malmö, malmö, uppsala, espoo,
	gdansk, kraków, lodz, brno, debrecen, novi sad, srebrenica, mostar, split, dubrovnik, plovdiv, corfu, crete,
	lesbos, rhodes, nicosia, valletta, chisinau, donetsk, luhansk, mariupol, kharkov, lvov, dnipro, chernobyl,
	sevastopol, simferopol, kaliningrad, grozny, beslan, sochi, kazan, samara, rostov, perm, ufa, murmansk,
	krasnodar, magnitogorsk, astana, nur-sultan, bishkek, osh, samarkand, herat, kunduz, jalalabad, helmand,
	peshawar, quetta, kandahar, swat, waziristan, kathmandu, thimphu, male, dhaka, assam, gujarat, bihar, goa,
	kerala, mandalay, rangoon, naypyitaw, vientiane, saigon, ho chi minh city, hue, da nang, phuket, pattaya,
	penang, aceh, bali, java, sumatra, borneo, mindanao, cebu, davao, luzon, okinawa, hokkaido, kobe,
	fukushima, hiroshima, sendai, kyushu, busan, inchon, pyongyang, lhasa, urumqi, guangdong, sichuan, hainan,
	hunan, hubei, fujian, yunnan, inner mongolia, ulaanbaatar, adelaide, darwin, hobart, perth, sydney,
	queensland, new south wales, victoria, tasmania, south australia, auckland, wellington, christchurch,
	dunedin, port moresby, suva, honiara, ontario, quebec, quebec city, british columbia, nova scotia, manitoba,
	saskatchewan, newfoundland, alberta, yukon, ciudad juarez, guadalajara, acapulco, mexico city,
	guatemala city, panama city, port-au-prince, kingston, nassau, bridgetown, port of spain, guantanamo,
	guantanamo bay, bogota, cali, medellin, cartagena, guayaquil, cusco, arequipa, cochabamba, santa cruz,
	valparaiso, asuncion, cordoba, rosario, patagonia, falkland islands, falklands, brasilia, porto alegre,
	belo horizonte, salvador, amazonia, damascus, aleppo, homs, hama, idlib, raqqa, palmyra, latakia, daraa,
	deir ezzor, deir al-zor, kobani, afrin, ghouta, eastern ghouta, mosul, kirkuk, basra, fallujah, ramadi,
	tikrit, najaf, karbala, erbil, irbil, sinjar, anbar, dohuk, qom, isfahan, shiraz, natanz, bushehr, sanaa,
	sana'a, aden, hodeidah, taiz, mukalla, riyadh, jeddah, mecca, medina, doha, manama, kuwait city, muscat,
	sharm el-sheikh, alexandria, suez, luxor, rafah, khan younis, ramallah, nablus, hebron, bethlehem, jenin,
	jericho, nazareth, sidon, tyre, baalbek, bekaa, benghazi, misrata, sirte, derna, tobruk, sfax, sousse,
	casablanca, fez, timbuktu, gao, kidal, bamako, niamey, ndjamena, n'djamena, maiduguri, chibok, borno, abuja,
	lagos, kano, port harcourt, lome, cotonou, freetown, monrovia, bissau, banjul, nouakchott, ouagadougou,
	yaounde, douala, bangui, malabo, goma, bukavu, kisangani, lubumbashi, kivu, kigali, bujumbura, entebbe,
	mombasa, kisumu, garissa, dodoma, arusha, maputo, beira, lilongwe, blantyre, lusaka, harare, bulawayo,
	gaborone, maseru, mbabane, soweto, bloemfontein, antananarivo, darfur, juba, kordofan, port sudan, tigray,
	asmara, djibouti, hargeisa, kismayo, izmir, antalya, gaziantep, diyarbakir, anatolia, adana, incirlik,
	trabzon, gori, batumi, stepanakert, ganja, flint, waco, columbine, newtown, charlottesville, roswell
`);

/** Governments and their seats: named like a place, acting like a body. */
export const SEATS: ReadonlySet<string> = phrases(`
	white house, kremlin, pentagon, downing street, capitol hill, capitol, westminster, vatican, holy see,
	wall street, whitehall, elysee, oval office, whitehouse, scotland yard, fleet street, supreme court
`);

/** Last word of a place's name: "Green River". */
export const PLACE_ENDS: ReadonlySet<string> = words(`
	River Lake Sea Ocean Bay Island Islands Isle Isles County Street Avenue Road Lane Square Boulevard Drive
	Valley Province Peninsula Beach Desert Mountains Mountain Hills Heights Strip Coast Strait Straits Canal
	Falls Springs Creek Canyon Plateau Archipelago Oblast Prefecture Township Village City Town Airport
	Harbour Harbor Forest Park Plains Delta Gulf Basin Glacier Bridge Castle Prison Quarter District Region
	Territory Territories Republic Kingdom Peaks Coastline Crossing Station Highway Stadium Arena Plaza
	Sound Cathedral Palace Basilica Mosque Cemetery Zoo Hall
`);

/** First word of a place's name: "Mount Hood". */
export const PLACE_STARTS: ReadonlySet<string> = words(`
	Mount Mt. Lake Cape Fort Ft. Port Gulf Isle Camp Saint St. San Santa Santo São Rio Los Las El
	Upper Lower Greater Nova Puerto Deir Tel
`);

/** "northern Nigeria", "central London": what follows is a place. */
export const DIRECTIONS: ReadonlySet<string> = words(`
	northern southern eastern western central north-eastern north-western south-eastern south-western
	northeastern northwestern southeastern southwestern north south east west northeast northwest southeast
	southwest downtown rural upstate mainland greater nearby neighbouring neighboring war-torn
	occupied rebel-held government-held
`);

/** "the town of X", "the X region": a common noun beside the name of a place. */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
	city town village capital suburb port island province region state county district resort area
	neighbourhood neighborhood municipality borough peninsula valley enclave stronghold
	outskirts hamlet settlement
`);

/** A name that follows one of these, and no verb of speech, is a place more often than not. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = words(
	`in near outside inside throughout across`
);
