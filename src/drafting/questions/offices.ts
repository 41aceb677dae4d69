/** People with what the text says they are, where it tells them apart from each other. */
import type { Entity, Role } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { rememberedOf } from '../remembered.ts';
import { words } from '../english/word-lists.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import { PROUD } from '../english/context-words.ts';
import { placeSize } from '../english/place-sizes.ts';
import { HER_ROLES, HIS_ROLES, ROLES } from '../english/roles.ts';
import { PUBLIC_ROLES } from '../english/unstated-words.ts';
import { KNOWN_BODIES, NOT_SOLE, OF_WHICH, SOLE_OFFICES, WIDE_ROLES } from '../english/offices.ts';
import { fold } from '#domain/quiz/forms/fold.ts';

export type Office = {
	readonly person: Entity;
	readonly role: Role;
	/** As written, without an article in front and a comma behind. */
	readonly text: string;
	/** The head noun, in small letters: "head" of "head of research at the institute". */
	readonly head: string;
	/** Held by nobody else, as far as words can tell: "director of the harbour authority". */
	readonly isSole: boolean;
	/** So prominent that readers know more of its holder than the article says. */
	readonly isPublic: boolean;
};

/** One for each person whose role says something: the one that says most. In the order of the text. */
export const officesOf: (reading: Reading) => readonly Office[] = rememberedOf(officesIn);

function officesIn({ mentions, text }: Reading): readonly Office[] {
	const sentences = new Map(text.sentences.map((sentence) => [sentence.id, sentence]));
	const people = mentions.entities.filter(({ kind }) => kind === 'person');
	return people
		.filter(({ isPlural, name, roles }) => !isPlural && roles.length > 0 && /\S\s\S/.test(name))
		.filter(({ name }) => !STATES_LETTERS.test(name))
		.slice(0, MOST)
		.flatMap((person) => {
			const roles = person.roles
				.filter((role) => isNoun(role, sentences.get(role.sentence)))
				.filter(({ end }) => !/^, [\p{L} ]+-based/u.test(text.source.text.slice(end, end + 40)));
			const whole = roles.filter((role) => isUncut(role, text.source.text));
			const written = whole.map((role) => withoutCapital(role, sentences.get(role.sentence)));
			const office = bestOffice({ ...person, roles: written });
			return office === undefined || namesAnother(office, people) ? [] : [office];
		})
		.toSorted((one, other) => one.role.start - other.role.start);
}

/** "a geologist", "the head of research at the institute": as the article has it, or as English does. */
export function withArticle({ text: written, head, role, isSole }: Office): string {
	const text = asNoun(written, head);
	const [, article] = /^(an?|the)\s/i.exec(role.text) ?? [];
	if (article !== undefined) return `${article.toLowerCase()} ${text}`;
	if (/^\p{Lu}\S*['’]s?\s/u.test(text)) return text;
	const isOnlyOne =
		isSole ||
		/^(?:\w+[- ]in[- ]chief|(?:\p{Lu}+ )?chief (?:executive|financial|operating|economist))\b/iu.test(
			text
		) ||
		(INTERIM.test(text) && SOLE_OFFICES.has(head)) ||
		(SOLE_OFFICES.has(head) && !isShared(text));
	if (isOnlyOne) return `the ${text}`;
	return AFTER_AN.test(text) ? `an ${text}` : `a ${text}`;
}

/** "Charlotte Mayor" and "Interim Chairwoman" have their capitals from the name behind them. */
function asNoun(text: string, head: string): string {
	if (!text.toLowerCase().endsWith(head)) return text;
	const before = text.slice(0, text.length - head.length);
	const isTitle = NO_NAME.test(before) || SOLE_OFFICES.has(head);
	return isTitle ? `${before.replace(NO_NAME, (word) => word.toLowerCase())}${head}` : text;
}

/** No part of a name, capital or not. */
const NO_NAME = /^(?:interim|acting|former|deputy)\b/i;
const INTERIM = /^(?:interim|acting)\b/i;

/** Begun with the sound of a vowel: "economist", "MP", "FBI agent"; not "university", "US senator". */
const AFTER_AN =
	/^(?:[AEIOaeio](?!ne[\s-]|u)|[Uu](?!ni|s[aei]|[kt]il)(?=[a-z]{2})|[FHLMNRSX](?:\p{Lu}|\b)|[Ee]u?[^u]|[Hh]onou?r)/u;

/** Whether readers know more of whoever has the role than the article says: "Russian President". */
export function isPublicRole(text: string): boolean {
	return isPublic(text, headOf(text));
}

/** Whether what one is might be said of the other too: "analyst" and "analyst at a bank". */
export function mayShare(one: Office, other: Office): boolean {
	const ours = weighty(one.text);
	const theirs = weighty(other.text);
	const [few, many] = ours.size < theirs.size ? [ours, theirs] : [theirs, ours];
	return one.head === other.head || [...few].every((word) => many.has(word));
}

/** A chairwoman is not called Samuel. */
export function fitsSex({ gender }: Entity, head: string): boolean {
	if (HIS_ROLES.has(head)) return gender === 'he';
	return !HER_ROLES.has(head) || gender === 'she';
}

/** "State" of "former Secretary of State" and "Sen." are none. */
const ROLE_HEADS = [ROLES, HIS_ROLES, HER_ROLES];

/** Of what, one has to know. */
const OF_SOMETHING = words(
	'president chairman chairwoman chairperson chair director head chief executive owner member manager leader founder deputy secretary minister representative speaker senator governor mayor'
);

/** The end of the sentence before: "in Kelm, N.J. Ana Voss". */
const STATES_LETTERS = /^(?:N\.[CDHJMY]|S\.[CD]|R\.I|D\.C|U\.[SK]|W\.Va)\./;

/** Compared with each other, so that a list of thousands takes no time. */
const MOST = 30;

const LONGEST = 90;
const SHORTEST = 4;

function bestOffice(person: Entity): Office | undefined {
	return person.roles
		.map((role) => officeOf(person, role))
		.filter((office) => office !== undefined)
		.toSorted((one, other) => other.text.length - one.text.length)[0];
}

function officeOf(person: Entity, role: Role): Office | undefined {
	const text = role.text.replace(/^(?:an?|the)\s+/i, '').replace(/[\s,]+$/, '');
	const head = headOf(text);
	const folded = fold(text).split(' ');
	const isVague =
		(WIDE_ROLES.has(head) && !isOfSomebody(text, head)) ||
		!ROLE_HEADS.some((heads) => heads.has(head)) ||
		/\b(?:his|her|their|its|our|my|your|who|whose|which|that|this|these|those)\b/i.test(text) ||
		OF_WHICH.test(text) ||
		/["“”]|''|\bthe \p{Ll}+['’]s?\s/u.test(text) ||
		fold(person.name)
			.split(' ')
			.some((name) => folded.includes(name));
	const isBareOffice = !text.includes(' ') && OF_SOMETHING.has(head);
	if (isVague || isBareOffice || text.length < SHORTEST || text.length > LONGEST) return undefined;
	return { person, role, text, head, isSole: isSole(text, head), isPublic: isPublic(text, head) };
}

/** A spokesman is told apart by whose he is: "Harbour Board spokesman", "leader of the Reed Party". */
function isOfSomebody(text: string, head: string): boolean {
	if (!SPEAKING_FOR.has(head)) return false;
	return (
		(text.split(/\s+/).length > 1 && /\p{Lu}\p{L}+/u.test(text.replace(/\S+$/, ''))) ||
		/\s(?:of|for|at|to)\s.*\p{Lu}/u.test(text)
	);
}

const SPEAKING_FOR = words('spokesman spokeswoman spokesperson leader adviser advisor aide');

/** The last word before a preposition or a comma. */
function headOf(text: string): string {
	const [group = ''] = text.split(/,|\s(?:of|at|in|for|on|from|to|with|and|under|by)\s/);
	return group.trim().toLowerCase().split(/\s/).at(-1) ?? '';
}

/** Held by one, and it says of what: "director of the harbour authority", "Transport Minister". */
function isSole(text: string, head: string): boolean {
	const [group = '', ...behind] = text.split(/\s(?:of|at|for)\s/);
	const parts = fold(group).split(' ');
	if (isShared(group) || /[,/]|\band\b/.test(text)) return false;
	const isMinister = head === 'minister' && parts.length > 1;
	return isMinister || (SOLE_OFFICES.has(head) && behind.length > 0);
}

/** Former, deputy: not the one who holds it. */
function isShared(text: string): boolean {
	return fold(text)
		.split(' ')
		.some((word) => NOT_SOLE.has(word));
}

const STATE_OFFICE =
	/\b(?:president|minister|king|queen|pope|chancellor|secretary|senator|governor|candidate|nominee|front-?runner|democrat|republican|mate|congress(?:wo)?man|lady)\b/i;

/** "Russian President", and not "president of the dockers' union". */
function isPublic(text: string, head: string): boolean {
	if (KNOWN_BODIES.test(text) && SOLE_OFFICES.has(head)) return true;
	if (!STATE_OFFICE.test(text)) return PUBLIC_ROLES.has(head) && !SOLE_OFFICES.has(head);
	if (/\bpress\b/i.test(text)) return false;
	const [, of = ''] = text.split(/\sof\s(?:the\s)?/);
	return of === '' || placeSize(of) !== 'local' || /^(?:state|commerce|defen[cs]e)/i.test(of);
}

/** A role is a noun with what belongs to it: no verb stands in it. */
function isNoun({ start, end }: Role, sentence: ReadSentence | undefined): boolean {
	const tokens = sentence?.tokens.filter((token) => token.start >= start && token.end <= end) ?? [];
	return !tokens.some(
		({ tag, text }) => tag === 'AUX' || (tag === 'VERB' && !/ing$|ed$/.test(text))
	);
}

/** "The Council on Roads director", "then-Chief", "Orr’s manager": what stands in front belongs to it. */
function isUncut({ start, end, text }: Role, source: string): boolean {
	if (
		!/[\p{L}\p{N}.)]$/u.test(text) ||
		/^(?:\s?["“]|\s''|[-.]\p{L}|\s?&)/u.test(source.slice(end, end + 3))
	)
		return false;
	const before = source.slice(Math.max(0, start - 8), start);
	return (
		/^\p{L}/u.test(text) && !/-$|['’]s? $|\b(?:of|on|for|and|the first)(?: the)? $/i.test(before)
	);
}

/** "Political analyst Ana Voss" at the head of a sentence: the capital is the sentence's. */
function withoutCapital(role: Role, sentence: ReadSentence | undefined): Role {
	const at = sentence?.tokens.findIndex(({ start }) => start === role.start) ?? -1;
	const [first, second] = sentence?.tokens.slice(at, at + 2) ?? [];
	if (sentence?.start !== role.start || first === undefined) return role;
	if (second !== undefined && /^\p{Lu}/u.test(second.text)) return role;
	if (!/^\p{Lu}\p{Ll}+$/u.test(first.text) || PROUD.has(first.text)) return role;
	if (!['ADJ', 'NOUN'].includes(first.tag) || OF_A_PEOPLE.test(first.text)) return role;
	return { ...role, text: `${role.text.slice(0, 1).toLowerCase()}${role.text.slice(1)}` };
}

const OF_A_PEOPLE = /(?:ish|ian|ean|ese|can|ic|ch|ist|i)$/;

function namesAnother({ person, text }: Office, people: readonly Entity[]): boolean {
	return people.some(({ id, name }) => id !== person.id && text.includes(name));
}

const SMALL = new Set(['of', 'the', 'a', 'an', 'at', 'in', 'for', 'and', 'on']);

function weighty(text: string): ReadonlySet<string> {
	return new Set(
		fold(text)
			.split(' ')
			.filter((word) => !SMALL.has(word))
	);
}
