/**
 * Who "he" and "she" are as subjects of what the article tells (DRAFT-19): the only person of the
 * right gender who is named shortly before, where no noun could mean somebody else.
 */
import type { Clause, Phrase } from '../clauses/clause.ts';
import { HER_ROLES, HIS_ROLES, ROLES } from '../english/roles.ts';
import type { Entity, Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { ReadSentence, Token } from '../text/text-reading.ts';

export type NamedSubject = {
	readonly entity: Entity;
	/** The mention that says who it is. */
	readonly mention: Mention;
	readonly confidence: number;
};

export type SubjectResolver = (
	clause: Pick<Clause, 'subject'>,
	sentence: ReadSentence
) => NamedSubject | undefined;

/** Looks back at most so many sentences, so that the cost of a call is bounded. */
const FARTHEST = 3;

/** How often the only one named is meant; with a first name that tells no gender, less. */
const SURE = 0.97;
const UNSURE = 0.94;

export function subjectResolver({ text, mentions }: Reading): SubjectResolver {
	const entities = new Map(mentions.entities.map((entity) => [entity.id, entity]));
	const named = new Map<string, Mention[]>();
	for (const mention of mentions.mentions) {
		const list = named.get(mention.sentence);
		if (list === undefined) named.set(mention.sentence, [mention]);
		else list.push(mention);
	}
	const nameIn = (subject: Phrase, gender: 'he' | 'she', before: readonly ReadSentence[]) => {
		const people = before
			.flatMap(({ id }) => named.get(id) ?? [])
			.filter(({ start }) => start < subject.start)
			.map((mention) => ({ mention, entity: entities.get(mention.entity) }))
			.flatMap(({ mention, entity }) =>
				entity !== undefined && mayBe(entity, gender) ? [{ mention, entity }] : []
			);
		const last = people.at(-1);
		if (last === undefined || people.some(({ entity }) => entity !== last.entity)) return undefined;
		const tokens = before.flatMap((one) => one.tokens).filter(({ start }) => start < subject.start);
		const isOther = tokens.some((token) => namesSomebody(token, gender) && !isOwn(token, people));
		return isOther || isQuoted(before, last.mention) ? undefined : last;
	};
	return ({ subject }, sentence) => {
		const gender = GENDERS.get(subject.text.toLowerCase());
		if (gender === undefined) return undefined;
		const before = stretchBefore(text.sentences, sentence);
		const all = nameIn(subject, gender, before);
		const near = before.slice(-2);
		const last = all ?? nameIn(subject, gender, near);
		if (last === undefined || !/\S\s\S/.test(last.entity.name)) return undefined;
		// With others further off, it has to be the one whom the sentence before begins with.
		if (all === undefined && !near.some(({ start }) => start === last.mention.start))
			return undefined;
		return { ...last, confidence: last.entity.gender === gender ? SURE : UNSURE };
	};
}

const GENDERS: ReadonlyMap<string, 'he' | 'she'> = new Map([
	['he', 'he'],
	['she', 'she']
]);

/** The sentence and those before it in its paragraph; a paragraph's first leans on the one before. */
function stretchBefore(
	sentences: readonly ReadSentence[],
	{ index, paragraph }: ReadSentence
): readonly ReadSentence[] {
	const near = sentences.slice(Math.max(0, index - FARTHEST), index + 1);
	const isFirst = sentences[index - 1]?.paragraph.id !== paragraph.id;
	const home = isFirst ? (sentences[index - 1]?.paragraph.id ?? paragraph.id) : paragraph.id;
	return near.filter(({ paragraph: { id }, index: at }) => id === home || at === index);
}

function mayBe({ kind, gender, isPlural }: Entity, asked: 'he' | 'she'): boolean {
	return kind === 'person' && !isPlural && (gender === undefined || gender === asked);
}

/** An odd number of marks before it: it is named in somebody's words. */
function isQuoted(sentences: readonly ReadSentence[], { sentence, start }: Mention): boolean {
	const own = sentences.find(({ id }) => id === sentence);
	const before = own?.text.slice(0, start - own.start) ?? '';
	return (before.match(/["“”]|''/g)?.length ?? 0) % 2 === 1;
}

/** "the judge", "a woman": it may be them who are meant. */
function namesSomebody({ tag, lemma, text }: Token, gender: 'he' | 'she'): boolean {
	if (tag !== 'NOUN' || text.toLowerCase() !== lemma) return false;
	return ROLES.has(lemma) || (gender === 'he' ? HIS_ROLES : HER_ROLES).has(lemma);
}

type Named = { readonly entity: Entity };

/** What one is said to be is nobody else. */
function isOwn({ start, end }: Token, people: readonly Named[]): boolean {
	return people.some(({ entity }) =>
		entity.roles.some((role) => role.start <= start && end <= role.end)
	);
}
