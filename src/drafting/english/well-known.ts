/**
 * Names that are common knowledge: a gap over one is filled without the article. Heads of state and
 * government of the last decades, who ran against them, who is in the news for years; places and bodies
 * that everybody has heard of. Small letters; people by first name and surname.
 */
import { phrases } from './word-lists.ts';

/** Of a name as it is written, "the" and dots aside. */
export function isCommonKnowledge(name: string): boolean {
	const known = name
		.toLowerCase()
		.replace(/^the\s+/, '')
		.replaceAll('.', '')
		.replaceAll('’', "'")
		.replace(/'s$/, '');
	if (PEOPLE.has(known) || PLACES.has(known)) return true;
	const words = known.split(/\s+/);
	const [first = ''] = words;
	const last = words.filter((word) => !SUFFIXES.has(word)).at(-1) ?? '';
	return words.length === 1 ? SURNAMES.has(known) : PEOPLE.has(`${first} ${last}`);
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const PEOPLE = phrases(`
	george washington, abraham lincoln, thomas jefferson, theodore roosevelt, franklin roosevelt,
	eleanor roosevelt, woodrow wilson, herbert hoover, harry truman, alex jones, james polk, zachary taylor, millard fillmore, andrew jackson, ulysses grant, james madison, william taft,
	john adams, calvin coolidge, warren harding, jim brady, rick scott, adolph hitler, david axelrod,
	david plouffe, dylan hockley, dwight eisenhower, john kennedy, jfk,
	robert kennedy, ted kennedy, jackie kennedy, jacqueline kennedy, lyndon johnson, richard nixon,
	gerald ford, jimmy carter, ronald reagan, nancy reagan, george bush, barbara bush, laura bush, jeb bush,
	bill clinton, hillary clinton, chelsea clinton, al gore, john kerry, john edwards, dick cheney,
	donald rumsfeld, colin powell, condoleezza rice, barack obama, michelle obama, joe biden, jill biden,
	john mccain, sarah palin, mitt romney, paul ryan, donald trump, melania trump, ivanka trump, ivana trump,
	eric trump, barron trump, jared kushner, mike pence, tim kaine, bernie sanders, ted cruz, rafael cruz,
	heidi cruz, marco rubio, john kasich, ben carson, chris christie, carly fiorina, rand paul, ron paul,
	rick perry, rick santorum, mike huckabee, lindsey graham, martin o'malley, gary johnson, jill stein,
	newt gingrich, rudy giuliani, rudolph giuliani, michael bloomberg, nancy pelosi, harry reid,
	mitch mcconnell, john boehner, kevin mccarthy, chuck schumer, elizabeth warren, kamala harris, tim walz,
	jd vance, ron desantis, nikki haley, pete buttigieg, amy klobuchar, cory booker, alexandria ocasio-cortez,
	marjorie taylor greene, liz cheney, michael dukakis, walter mondale, dan quayle, bob dole, jack kemp,
	ross perot, ralph nader, barry goldwater, george mcgovern, george wallace, henry kissinger,
	madeleine albright, james baker, warren christopher, pat buchanan, jesse jackson, al sharpton, howard dean,
	joe lieberman, geraldine ferraro, spiro agnew, monica lewinsky, kenneth starr, james comey, robert mueller,
	loretta lynch, eric holder, janet reno, jeff sessions, william barr, steve bannon, kellyanne conway,
	michael flynn, paul manafort, corey lewandowski, huma abedin, anthony weiner, john podesta, david duke,
	debbie wasserman schultz, antonin scalia, clarence thomas, merrick garland, ruth ginsburg, john roberts,
	sonia sotomayor, elena kagan, thurgood marshall, sandra o'connor, brett kavanaugh, neil gorsuch,
	alan greenspan, ben bernanke, janet yellen, jerome powell, edward snowden, julian assange,
	lee oswald, martin king, malcolm x, rosa parks, rodney king, o simpson, oj simpson, trayvon martin,
	michael brown, george floyd, winston churchill, margaret thatcher, john major, tony blair, gordon brown,
	david cameron, theresa may, boris johnson, liz truss, rishi sunak, keir starmer, jeremy corbyn,
	nigel farage, nicola sturgeon, queen elizabeth, elizabeth ii, prince charles, king charles, prince william,
	prince harry, princess diana, charles de gaulle, francois mitterrand, jacques chirac, nicolas sarkozy,
	françois hollande, francois hollande, emmanuel macron, marine le pen, helmut kohl, gerhard schroeder,
	angela merkel, olaf scholz, friedrich merz, silvio berlusconi, matteo renzi, giorgia meloni,
	alexis tsipras, recep erdogan, recep tayyip erdogan, mikhail gorbachev, boris yeltsin, vladimir putin,
	dmitry medvedev, sergei lavrov, sergey lavrov, volodymyr zelensky, volodymyr zelenskyy, viktor yanukovych,
	petro poroshenko, alexander lukashenko, joseph stalin, josef stalin, vladimir lenin, karl marx,
	adolf hitler, benito mussolini, viktor orban, viktor orbán, vaclav havel, lech walesa, slobodan milosevic,
	radovan karadzic, nicolae ceausescu, saddam hussein, osama bin laden, osama laden, bashar assad,
	bashar al-assad, hafez assad, muammar gaddafi, moammar gadhafi, muammar gadhafi, hosni mubarak,
	mohamed morsi, abdel fattah el-sissi, yasser arafat, mahmoud abbas, benjamin netanyahu, ariel sharon,
	yitzhak rabin, yitzhak shamir, shimon peres, ehud barak, ehud olmert, golda meir, king hussein,
	king abdullah, hassan rouhani, ali khamenei, mahmoud ahmadinejad, ruhollah khomeini, hamid karzai,
	ashraf ghani, pervez musharraf, benazir bhutto, nawaz sharif, imran khan, narendra modi, indira gandhi,
	rajiv gandhi, mahatma gandhi, mao zedong, deng xiaoping, jiang zemin, hu jintao, xi jinping, zhu rongji,
	li peng, kim jong un, kim jong-un, kim jong il, kim jong-il, kim il sung, shinzo abe, junichiro koizumi,
	park geun-hye, rodrigo duterte, ferdinand marcos, corazon aquino, aung suu kyi, dalai lama, suharto,
	nelson mandela, f klerk, desmond tutu, jacob zuma, robert mugabe, fidel castro, raul castro, raúl castro,
	che guevara, hugo chavez, nicolas maduro, nicolás maduro, augusto pinochet, manuel noriega,
	daniel ortega, luiz silva, dilma rousseff, jair bolsonaro, javier milei, enrique peña nieto,
	enrique nieto, vicente fox, justin trudeau, stephen harper, brian mulroney, jean chretien,
	kofi annan, ban ki-moon, boutros boutros-ghali, antonio guterres, pope francis, pope benedict,
	john paul, pope john paul, mother teresa, jens stoltenberg, ursula von der leyen, jean-claude juncker,
	bill gates, steve jobs, mark zuckerberg, jeff bezos, elon musk, warren buffett, tim cook, rupert murdoch,
	george soros, sheldon adelson, charles koch, oprah winfrey, lebron james, king james, michael jordan,
	muhammad ali, mike tyson, tiger woods, serena williams, roger federer, lionel messi, cristiano ronaldo,
	colin kaepernick, tom brady, michael jackson, elvis presley, madonna, beyonce knowles, taylor swift,
	kanye west, kim kardashian, bruce springsteen, bob dylan, john lennon, paul mccartney, chuck berry,
	willie mays, richard pryor, john lewis, meryl streep, george clooney, leonardo dicaprio, tom hanks,
	chuck grassley, john cornyn, kelly ayotte, reince priebus, andrew cuomo, scott walker,
	bobby jindal, gary hart, george orwell, katie couric, hugh hewitt, robby mook, david petraeus, ken starr,
	eric garner, walter scott, george patton, omar mateen, karl rove, johnny cash, elvis costello, gladys knight, loretta lynn, bret baier, howard stern,
	george stephanopoulos, jake tapper, jack dorsey, satya nadella, john boehner, david koch, robert mercer,
	clint eastwood, arnold schwarzenegger, jon stewart, stephen colbert, jimmy fallon, john oliver,
	bill o'reilly, sean hannity, megyn kelly, rush limbaugh, glenn beck, anderson cooper, rachel maddow,
	chris wallace, lester holt, matt lauer, martha raddatz, wolf blitzer, chris matthews, roger ailes,
	alec baldwin, rosie o'donnell, jesus christ, charles darwin, albert einstein, isaac newton,
	william shakespeare, ronald mcdonald, santa claus, uncle sam, lou gehrig, charlie hebdo, jim crow, uncle tom, john doe, jane doe`);

/** Alone they can be only one. */
const SURNAMES = phrases(`
	obama, clinton, trump, biden, bush, reagan, nixon, kennedy, lincoln, carter, gore, romney, mccain, palin,
	sanders, cruz, rubio, kasich, pence, kaine, giuliani, gingrich, pelosi, mcconnell, putin, yeltsin,
	gorbachev, stalin, lenin, hitler, churchill, thatcher, blair, cameron, merkel, kohl, sarkozy, hollande,
	macron, berlusconi, mandela, castro, chavez, maduro, assad, arafat, netanyahu, mubarak, gadhafi, gaddafi,
	khomeini, mugabe, gandhi, mao, erdogan, zelensky, zelenskyy, suharto, pope, jesus, god, moses, muhammad,
	rove, boehner, schumer, kissinger, cheney, rumsfeld, beyonce, beyoncé, madonna, oprah, netanyahu, rouhani, sissi, erdoğan, ivanka, melania`);

/** Countries are left out: none of them is asked for. */
const PLACES = phrases(`
	washington, washington dc, dc, district of columbia, new york, new york city, manhattan, brooklyn, bronx,
	queens, harlem, wall street, los angeles, hollywood, chicago, san francisco, boston, philadelphia, miami,
	las vegas, houston, dallas, detroit, seattle, atlanta, new orleans, silicon valley, capitol hill, capitol,
	white house, oval office, pentagon, main street, ground zero, times square, madison square garden,
	camp david, guantanamo, guantanamo bay, guantánamo bay, london, westminster, downing street, paris,
	brussels, berlin, bonn, rome, vatican, vatican city, madrid, athens, vienna, geneva, moscow, kremlin,
	red square, st petersburg, kiev, kyiv, warsaw, istanbul, ankara, jerusalem, tel aviv, beijing, peking,
	tiananmen square, shanghai, hong kong, tokyo, seoul, pyongyang, baghdad, tehran, kabul, damascus, cairo,
	mecca, dubai, new delhi, delhi, mumbai, islamabad, canberra, sydney, ottawa, toronto, mexico city, havana,
	nairobi, johannesburg, internet, twitter, facebook, silk road, mount everest, mars, moon`);
