/** Whom readers take for one side of American politics: beside the other side alone, words give them away. */
import { phrases } from './word-lists.ts';

export type Side = 'left' | 'right';

/** Undefined of whoever stands on neither list. */
export function sideOf(name: string): Side | undefined {
	const words = name.toLowerCase().replaceAll('.', '').split(/\s+/);
	const known = `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
	if (RIGHT.has(known)) return 'right';
	return LEFT.has(known) ? 'left' : undefined;
}

const RIGHT = phrases(`
	donald trump, mike pence, mitt romney, paul ryan, ted cruz, marco rubio, john kasich, ben carson,
	chris christie, carly fiorina, rand paul, ron paul, rick perry, rick santorum, mike huckabee,
	lindsey graham, newt gingrich, rudy giuliani, rudolph giuliani, mitch mcconnell, john boehner,
	kevin mccarthy, jeb bush, george bush, barbara bush, laura bush, dick cheney, liz cheney, sarah palin,
	john mccain, ronald reagan, richard nixon, gerald ford, bob dole, dan quayle, melania trump, ivanka trump,
	eric trump, jared kushner, jeff sessions, steve bannon, kellyanne conway, michael flynn, paul manafort,
	corey lewandowski, reince priebus, scott walker, bobby jindal, karl rove, jd vance, ron desantis,
	nikki haley, chuck grassley, john cornyn, kelly ayotte, pat buchanan, rush limbaugh, sean hannity`);

const LEFT = phrases(`
	hillary clinton, bill clinton, chelsea clinton, barack obama, michelle obama, joe biden, jill biden,
	tim kaine, bernie sanders, elizabeth warren, kamala harris, nancy pelosi, harry reid, chuck schumer,
	al gore, john kerry, john edwards, jimmy carter, john podesta, robby mook, huma abedin, howard dean,
	martin o'malley, cory booker, amy klobuchar, pete buttigieg, andrew cuomo, eric holder, loretta lynch,
	ted kennedy, john kennedy, jesse jackson, david axelrod, tim walz, michael dukakis, walter mondale,
	debbie schultz, john lewis`);
