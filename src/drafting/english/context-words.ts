/** Words that mean nothing, or something else, away from the place where they stand. */
import { phrases, words } from './word-lists.ts';

/** Their meaning hangs on who speaks, when and where, or on the sentence before. */
export const DEICTIC =
	/\b(?:I|me|my|mine|we|us|our|ours|you|your|yours|he|him|his|she|her|hers|it|its|they|them|their|theirs|this|that|these|those|here|there|now|today|yesterday|tomorrow|tonight|ago|later|earlier|latter|former|such|same|another|other|others|so|nobody|nothing|none|neither|nor|no one|(?:last|next) (?:night|week|weekend|month|year|spring|summer|autumn|fall|winter))\b|["“”\n]|''/;

/** Which one is meant is not told by these. */
export const EMPTY_MODIFIERS = words(`
	same two three four five six new latest last next first second other whole entire very big small old
	young current recent key main only few many several early late final following previous initial`);

/** "the company", "the man": somebody or something named in another sentence. */
export const VAGUE_NOUNS = words(`
	move action decision case issue matter way thing fact time place area group man woman person people
	country nation state city town village company firm agency department office body organisation
	organization year day week month plan measure event incident statement report comment number figure
	result document letter article paper story post tweet question problem situation process effort change
	pair duo trio side party team club school family couple boy girl child site building region province
	official officer spokesman spokeswoman author source part rest list message announcement remark program
	programme project meeting talk vote poll candidate campaign bill law rule order judge court senator
	minister president committee board panel chairman director leader head member work deal property request`);

/** A clause is whole without what these begin. */
export const ADJUNCTS = phrases(`
	during, after, before, despite, amid, following, since, until, over, without, throughout, under,
	alongside, because of, as part of, in response to, in support of, along with, together with, due to,
	with, across, outside, inside, near`);

/** What may stand before the name of a place, so that the name alone says where. */
export const BEFORE_A_PLACE =
	/^(?:the )?(?:(?:[\p{L}-]+ ){0,3}(?:island|city|town|village|port|resort|district|province|state|region|suburb|capital|county|neighbou?rhood|peninsula) of )?$/u;

/** What is held or felt, not done: who else holds it, the article need not say. */
export const OPINION_VERBS = words(`
	slam blast criticize criticise condemn denounce attack support oppose back endorse praise welcome agree
	disagree reject defend urge call want think believe hope expect feel like love hate fear know see say
	tell need mean seem appear look have be favor favour prefer enjoy respect admire trust doubt worry
	understand remember consider regard view accept remain become seem face lack deserve`);

/** By themselves they tell too little to ask when or where it was. */
export const VAGUE_VERBS = words(`
	respond reply act continue come go do move happen occur work speak talk live stay remain stand look turn
	number total amount include have be get make take`);

/** Adjectives of peoples, faiths and parties keep their capital. */
export const PROUD: ReadonlySet<string> = new Set(
	(
		'Democratic Republican Christian Muslim Islamic Jewish Catholic Protestant Hindu Western American ' +
		'European British African Asian Latin Arab Labour Conservative Liberal Communist Green'
	).split(' ')
);

/** A thing told by these is no thing of its own: "three more months", "the four remaining candidates". */
export const COUNTING_ON =
	/\b(?:more|fewer|less|other|additional|extra|further|remaining|present|consecutive|straight|different|separate|new|last|past|first|next|recent|previous|such|same|own|big|major|key|main)\b/i;

/** How a lower bound is written where "more than how many" asks for it. */
export const MORE_THAN = /\b(?:more than|over|above|exceeding)\s+\S{0,2}$/i;

/** Peoples and sides that are as often colours and quarters: at the head of a sentence they prove nothing. */
export const HUMBLE: ReadonlySet<string> = new Set(
	'Black White Northern Southern Eastern Orthodox Allied Pacific'.split(' ')
);
