/** First names that the word list lacks, in small letters. */
import { words } from './word-lists.ts';

export const HIS_NAMES: ReadonlySet<string> = words(`
	al bashar recep hassan mahmoud sergei sergey dmitry dmitri dmitriy yevgeny yevgeniy nikolai mikhail
	volodymyr petro viktor oleksandr aleksandr anatoly gennady igor boris konstantin vyacheslav vitaly
	françois francois jean-claude jean-marc jean-pierre jean-luc pierre jens lars björn bjorn sven olaf
	shinzo narendra imran nawaz ashraf hamid abdel abdullah mohammed muhammad mohamed mohammad ahmed ahmad
	omar osama saddam muammar moammar yasser ismail khaled khalid riyad walid rami salman turki jamal nouri
	haider moqtada masoud jalal hashim cyril thabo goodluck muhammadu olusegun yoweri uhuru raila haile meles
	abiy kofi joko rodrigo barack mitt newt rand marco jeb reince rahm beau rupert nigel jeremy keir tony
	gordon boris vince alastair alistair alasdair hamish callum rory seán sean ruairi declan eamon micheál
	enda leo gerry dermot silvio matteo giuseppe romano sergio massimo mariano pedro josé jose luis carlos
	juan jorge hugo evo nicolás nicolas alberto mauricio luiz lula jair fernando henrique dilson ricardo
	ehud ariel shimon yitzhak avigdor naftali yair isaac moshe menachem binyamin
	ayman abu mullah rached beji moncef abdelaziz mokhtar youssef yusuf yousef tariq tarek adel
	samir nabil saad rafik najib fouad michel bechara hisham fayez khalifa aguila ivo milan slobodan
	zoran ratko radovan goran dragan vojislav aleksandar janez borut antonis kostas yanis
	giorgos georgios nikos lech jarosław jaroslaw andrzej bronisław mateusz zbigniew vaclav václav miloš
	milos bohuslav robert viktor gábor ferenc traian klaus bronius jyrki juha sauli fredrik göran carl
	anders kristian jonas helmut gerhard joschka wolfgang horst frank-walter guido sigmar heiko olaf jürgen
	günther gunther karl-theodor hans hans-dietrich dieter uwe jörg rolf ulrich friedrich
`);

export const HER_NAMES: ReadonlySet<string> = words(`
	olena oleksandra angela ségolène segolene marine christine theresa nicola ruth arlene mhairi yvette priti aung benazir
	sheikh-hasina hasina khaleda sonia indira pratibha mamata dilma cristina michelle ellen joyce ngozi
	winnie graça nkosazana tzipi golda ayelet hanan federica ursula annegret frauke beate petra birgit
	gudrun heidi jutta margrethe helle mette sanna tarja vigdis gro julia jacinda helen nancy condoleezza
	loretta neera huma kellyanne ivanka melania tulsi kirsten hillary chelsea kamala nikki carly jeanne
	yulia yuliya natalia nataliya svetlana ludmila lyudmila oksana olga tatiana anastasia irina marina galina
	ekaterina elena ksenia dunja kolinda beata ewa hanna małgorzata gunilla annika astrid ingrid
	siobhan niamh aoife sinéad sinead gráinne maeve orla nuala bríd fatima aisha zainab leila layla amal
	malala shirin nadia asma mariam maryam soraya rania
`);

/** His first names that are common words as well. */
export const HIS_WORDY_NAMES: ReadonlySet<string> = words(`
	mark will grant bill rob frank art nick jack bob ray victor drew cliff glen rich randy max guy lance wade chester miles hunter
`);

/** Her first names that are common words or places as well. */
export const HER_WORDY_NAMES: ReadonlySet<string> = words(`
	rose grace hope faith joy sue dawn june april carol charlotte florence victoria virginia amber crystal ivy lily iris heather ginger
`);

/** First names of either, and words that begin names of other things too. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = words(`
	pat may august summer chase dale sandy skip christian paris sydney jordan chelsea georgia austin dallas
	houston lincoln madison jackson kent israel san santa star royal major king prince st saint santiago
	salvador diego phoenix jade holly pepper basil dean earl duke
`);
