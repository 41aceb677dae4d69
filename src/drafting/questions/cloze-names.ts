/**
 * CLOZE-7: gaps over names of people and towns that nobody knows but out of the article. What the
 * sentence's own words tell of whose name it is has to fit the rivals as well.
 */
import {
	CREDIT,
	GENDERED,
	KIN,
	PARTY,
	TELLS_THE_STATE,
	TELLTALE_BEHIND,
	WORLD_TITLE
} from '../english/gap-words.ts';
import { type PlaceSize, placeSize } from '../english/place-sizes.ts';
import { isCommonKnowledge } from '../english/well-known.ts';
import { isDemonym } from '../mentions/demonyms.ts';
import type { Entity, Mention } from '../mentions/mention.ts';
import type { ClauseScene } from './clause-scene.ts';
import { type Hole, isWithin, standsOnce } from './cloze-hole.ts';
import type { Passage } from './cloze-passages.ts';
import { areApart } from './names-apart.ts';
import { rivalNames } from './named-rivals.ts';

const SURE = 0.9;

/** The last name that has rivals: the first is mostly what the sentence is about. */
export function nameHole(
	scene: ClauseScene,
	passage: Passage,
	named: readonly Mention[]
): Hole | undefined {
	// Who said the words is a question of its own.
	if (passage.startsQuoted) return undefined;
	for (const mention of named.toReversed()) {
		const entity = scene.entities.entityOf(mention.entity);
		if (entity === undefined || mention.confidence < SURE) continue;
		if (mention.form === 'short' && mention.text !== surnameOf(entity.name)) continue;
		if (mention.sentence !== passage.sentence.id || !isLittleKnown(scene, entity)) continue;
		if (!isUntold({ scene, passage, named }, mention, entity)) continue;
		const wrong = rivalsOf({ scene, passage, named }, mention, entity);
		if (wrong.length === 0) continue;
		const gap = {
			key: [mention.text],
			wrong: mention.form === 'short' ? wrong.map(surnameOf) : wrong
		};
		const of = entity.kind === 'place' ? 'place' : 'name';
		return { start: mention.start, end: mention.end, gap, of, worth: 0.35 };
	}
	return undefined;
}

/** As the article names people again: "Mr Reed", "Reed". */
function surnameOf(name: string): string {
	return name.split(' ').at(-1) ?? name;
}

/** Known from the article alone, and not the one it is all about. */
function isLittleKnown(scene: ClauseScene, { id, kind, name, aliases }: Entity): boolean {
	if (kind !== 'person' && kind !== 'place') return false;
	const names = [name, surnameOf(name), ...aliases];
	if (!PLAIN_NAME.test(name) || RUN_TOGETHER.test(name) || names.some(isCommonKnowledge))
		return false;
	if (kind === 'place') return MAY_BE_ASKED.has(placeSize(name));
	return name.includes(' ') && sentencesWith(scene, id) <= MOST_NAMED;
}

/** Up to three words: a longer run is a headline, or holds a title. */
const PLAIN_NAME = /^[^\s.,]+(?: [^\s.,]+){0,2}(?<!['’]s)$/u;

/** What a page shows behind a name: "HoltShareReply". */
const RUN_TOGETHER = /\p{Ll}{3}\p{Lu}/u;

const MAY_BE_ASKED: ReadonlySet<PlaceSize> = new Set(['local', 'state']);

/** Who is named more often is whom the article is about. */
const MOST_NAMED = 8;

function sentencesWith({ entities }: ClauseScene, id: string): number {
	return new Set(entities.mentionsOf(id).map(({ sentence }) => sentence)).size;
}

type Around = {
	readonly scene: ClauseScene;
	readonly passage: Passage;
	readonly named: readonly Mention[];
};

/** Nothing beside the gap tells by itself what belongs there. */
function isUntold({ passage, named, scene }: Around, mention: Mention, entity: Entity): boolean {
	if (isWithin(passage.quoted, mention) || !standsOnce(passage, mention.text)) return false;
	const others = named.filter(({ start }) => start !== mention.start);
	if (!others.every(({ text }) => areApart(text, mention.text))) return false;
	const before = passage.text.slice(0, mention.start - passage.start);
	const behind = passage.text.slice(mention.end - passage.start);
	if (
		FIRST_NAME_AND.test(before) ||
		ONE_OF_SEVERAL.test(before) ||
		TELLTALE_BEHIND.test(behind) ||
		WORLD_TITLE.test(before.slice(-30))
	)
		return false;
	if (entity.kind === 'place') {
		return isPlaceAlone(scene, others, behind) && !TELLS_THE_STATE.test(passage.text);
	}
	const label = `${before.slice(-40)} ${behind.slice(0, 40)}`;
	if (PARTY.test(label)) return false;
	return !KIN.test(label) && !before.trimEnd().split(/\s+/).slice(-8).some(isDemonym);
}

/** "Charles and {}": of one family. */
const FIRST_NAME_AND = /(?:^|\p{Ll},? )\p{Lu}\p{Ll}+ and $|[—–-]$/u;

/** "bakers like {}": others of them might be named as well. */
const ONE_OF_SEVERAL = /\b(?:like|such as|including|among them) $/u;

/** A state or land beside a town tells which one it may be; so does another town. */
function isPlaceAlone(
	{ entities }: ClauseScene,
	others: readonly Mention[],
	behind: string
): boolean {
	if (/^,? (?:\p{Lu}|in \p{Lu})/u.test(behind)) return false;
	return others.every(({ entity }) => entities.entityOf(entity)?.kind !== 'place');
}

/** As little known, named about as often, of the sex that the words tell of, and where a town may stand. */
function rivalsOf(around: Around, mention: Mention, answer: Entity): readonly string[] {
	const { scene, passage } = around;
	const own = sentencesWith(scene, answer.id);
	const needsGender = answer.kind === 'person' && GENDERED.test(passage.text);
	if (needsGender && answer.gender === undefined) return [];
	const shown = new Set(passage.shown.map(({ id }) => id));
	const preposition = prepositionBefore(scene, mention);
	if (answer.kind === 'place' && preposition === undefined) return [];
	const isSure = (entity: Entity) =>
		entity.confidence >= SURE &&
		entity.kind === answer.kind &&
		isLittleKnown(scene, entity) &&
		(!needsGender || entity.gender === answer.gender);
	const isFar = ({ id, kind }: Entity) => {
		const mentions = scene.entities.mentionsOf(id);
		const times = sentencesWith(scene, id);
		if (mentions.some(({ sentence }) => shown.has(sentence))) return false;
		if (times > MOST_TIMES * own || own > MOST_TIMES * times) return false;
		if (mentions.every((one) => isCredit(scene, one))) return false;
		return (
			kind === 'person' || mentions.some((one) => prepositionBefore(scene, one) === preposition)
		);
	};
	return rivalNames(scene, answer, { isSure, isFar });
}

/** "Reporting by Ida Holt": who writes is no rival to whom it is about. */
function isCredit({ sentenceOf }: ClauseScene, { sentence }: Mention): boolean {
	return CREDIT.test(sentenceOf(sentence)?.text ?? '');
}

const MOST_TIMES = 3;

/** "in Kelm": what may stand in one place may stand in the other. */
function prepositionBefore({ reading }: ClauseScene, { start }: Mention): string | undefined {
	const before = reading.text.source.text.slice(Math.max(0, start - 9), start);
	return /\b(in|at|near|from|to|on|of) $/.exec(before)?.[1];
}
