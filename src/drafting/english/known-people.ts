/** People whom readers know without the article: beside lesser-known ones they give an answer away. */
import { phrases } from './word-lists.ts';

/** First and last name in small letters, without initials. */
export const KNOWN_PEOPLE: ReadonlySet<string> = phrases(`
	donald trump, melania trump, ivanka trump, hillary clinton, bill clinton, chelsea clinton,
	barack obama, michelle obama, joe biden, joseph biden, mike pence, tim kaine, kamala harris,
	bernie sanders, elizabeth warren, ted cruz, marco rubio, jeb bush, george bush, john kasich,
	chris christie, ben carson, carly fiorina, rand paul, scott walker, gary johnson, jill stein,
	john mccain, mitt romney, al gore, john kerry, dick cheney, colin powell, condoleezza rice,
	paul ryan, nancy pelosi, mitch mcconnell, harry reid, chuck schumer, newt gingrich,
	rudy giuliani, sarah palin, ronald reagan, jimmy carter, richard nixon, john kennedy,
	vladimir putin, dmitry medvedev, sergei lavrov, mikhail gorbachev, boris yeltsin,
	volodymyr zelensky, volodymyr zelenskyy, bashar al-assad, saddam hussein, osama bin laden,
	xi jinping, kim jong un, kim jong il, angela merkel, olaf scholz, emmanuel macron,
	francois hollande, nicolas sarkozy, david cameron, theresa may, boris johnson, tony blair,
	margaret thatcher, keir starmer, rishi sunak, jeremy corbyn, nigel farage, narendra modi,
	recep tayyip erdogan, benjamin netanyahu, mahmoud abbas, yasser arafat, hassan rouhani,
	justin trudeau, silvio berlusconi, viktor orban, jair bolsonaro, lula da silva, nelson mandela,
	fidel castro, raul castro, hugo chavez, nicolas maduro, ban ki-moon, antonio guterres,
	kofi annan, pope francis, dalai lama, elon musk, bill gates, mark zuckerberg, jeff bezos,
	warren buffett, oprah winfrey, taylor swift, greta thunberg, rush limbaugh
`);
