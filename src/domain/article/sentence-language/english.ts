import type { SentenceLanguage } from './sentence-language.ts';
import { words } from './words.ts';

/**
 * English, with the usage of news agencies. Openers leave out words that often begin a name after
 * an abbreviation (`U.S. Under Secretary`, `U.S. First Lady`).
 */
export const ENGLISH: SentenceLanguage = {
	binding: words(`
		Gen. Lt. Col. Maj. Capt. Cmdr. Adm. Sgt. Cpl. Pvt. Brig. Sen. Sens. Rep. Reps. Gov. Govs. Pres.
		Sec. Amb. Atty. Supt. Insp. Det. Dr. Drs. Mr. Mrs. Ms. Mx. Messrs. Mme. Mlle. Prof. Rev. Fr. Hon.
		Msgr. Mt. Ft. Ste. vs. v. e.g. i.e. cf. viz. ca. approx. incl. esp.
		E.g. I.e. Cf.
	`),
	numbered: words(`
		No. no. Nos. nos. p. pp. Fig. fig. Figs. figs. Art. art. Arts. arts. Vol. vol. Ch. ch. Sect. sect.
		Para. para. Paras. paras. c. Eq. eq.
	`),
	open: words(`
		Inc. Co. Cos. Corp. Ltd. Bros. Jr. Sr. Esq. Ph.D. M.Sc. B.Sc. St. Ave. Blvd. Rd. Dept. al.
		Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
		Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun.
		Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss.
		Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo.
		Yahoo! Jeopardy!
	`),
	clock: words('a.m. p.m. A.M. P.M.'),
	clockContinuations: words(`
		Monday Tuesday Wednesday Thursday Friday Saturday Sunday
		January February March April May June July August September October November December
		Eastern Central Mountain Pacific Local GMT UTC BST CET CEST EST EDT CST CDT MST MDT PST PDT ET CT MT
		PT
	`),
	openers: words(`
		The A An This That These Those There Here He She It They We I You His Her Its Their Our My Your
		And But Or So Yet If When While As After Before Because Since Although Though However Then Now
		Meanwhile Later Earlier Today Yesterday Still Also Even Once Until Instead Despite During
		In On At By For From With Without To Not No Yes Who What Why Where How Which Whether Both Some Many
		Most Each Every Everyone Everybody Nobody None Nothing Neither Several Few Other Others Another
		According
	`),
	speechVerbs: words(`
		said says say asked asks added adds told tells wrote writes replied replies answered answers
		insisted insists warned warns noted notes argued argues claimed claims stated states declared
		declares announced explained explains shouted cried whispered recalled continued concluded
	`),
	hasDottedOrdinals: false
};
