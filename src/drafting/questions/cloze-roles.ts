/**
 * CLOZE-8: a gap over what somebody is, beside the name, with what others of the article are as rivals:
 * "Ada Vane, a {} , …". They fit the words around the gap, and nobody could be both.
 */
import { isCommonKnowledge } from '../english/well-known.ts';
import { type Hole, isWithin, standsOnce } from './cloze-hole.ts';
import type { Passage } from './cloze-passages.ts';
import { areApart, takeApart } from './names-apart.ts';
import { type Office, mayShare } from './offices.ts';

const SURE = 0.9;
const FEWEST = 2;
const MOST = 3;

/** The first in the sentence that has rivals. `offices` are those of the whole text. */
export function roleHole(
	source: string,
	passage: Passage,
	offices: readonly Office[]
): Hole | undefined {
	for (const office of offices) {
		if (office.role.sentence !== passage.sentence.id || !isAskable(office)) continue;
		const span = spanOf(source, office);
		const slot = span && slotOf(source, span, office);
		if (span === undefined || slot === undefined || isWithin(passage.quoted, span)) continue;
		if (!standsOnce(passage, office.text)) continue;
		const likely = offices
			.filter((other) => other !== office && isAskable(other))
			.filter((other) => other.role.sentence !== office.role.sentence)
			.map((other) => ({ office: other, name: other.text }));
		const rivals = takeApart(likely, {
			most: MOST,
			fits: ({ office: other }) => {
				const at = spanOf(source, other);
				return at !== undefined && slotOf(source, at, other) === slot && fits(office, other);
			}
		});
		if (rivals.length < FEWEST) continue;
		const gap = { key: [office.text], wrong: rivals.map(({ name }) => name) };
		return { ...span, gap, of: 'role', worth: 0.4 };
	}
	return undefined;
}

/** Of somebody whom the article introduces. */
function isAskable({ person, isPublic, text }: Office): boolean {
	return (
		!isPublic && text.includes(' ') && person.confidence >= SURE && !isCommonKnowledge(person.name)
	);
}

function fits(office: Office, other: Office): boolean {
	return (
		!mayShare(office, other) &&
		areApart(office.text, other.text) &&
		areApart(other.text, office.person.name) &&
		sexOf(office) === sexOf(other)
	);
}

function sexOf({ text }: Office): string | undefined {
	return /(?:wom[ae]n|m[ae]n|girl|boy|actress|actor)\b/i.exec(text)?.[0].toLowerCase();
}

type Place = { readonly start: number; readonly end: number };

function spanOf(source: string, { role, text }: Office): Place | undefined {
	const at = source.slice(role.start, role.end).indexOf(text);
	if (at < 0) return undefined;
	return { start: role.start + at, end: role.start + at + text.length };
}

/** Where it stands and behind which article: "a" of ", a law professor at Kelm," or before the name. */
function slotOf(source: string, { start, end }: Place, { person }: Office): string | undefined {
	const [, article = ''] = /\b(an?|the) $/i.exec(source.slice(start - 5, start)) ?? [];
	const before = source.slice(0, start - (article === '' ? 0 : article.length + 1)).slice(-80);
	const behind = source.slice(end, end + 80);
	if (behind.startsWith(` ${person.name}`))
		return /[-’'\p{Lu}]\S* $/u.test(before) ? undefined : `before ${article.toLowerCase()}`;
	const isBehind = before.endsWith(`${person.name}, `) && /^[,.]/.test(behind);
	return isBehind ? `behind ${article.toLowerCase()}` : undefined;
}
