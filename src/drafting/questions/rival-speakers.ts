/** Other voices of a text, for options beside the right one (DRAFT-6). */
import { hash32 } from '#domain/random.ts';
import { sideOf } from '../english/parties.ts';
import { WHY_NOT } from '../english/templates.ts';
import { isCommonKnowledge } from '../english/well-known.ts';
import type { Entity, EntityKind } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Speech } from '../speech/speech.ts';
import { entityIndex } from './entity-index.ts';
import { areApart, areTied, takeApart } from './names-apart.ts';
import { publicFigures } from './spheres.ts';

export type Voice = {
	readonly entity: Entity;
	readonly name: string;
	/** Quoted somewhere in the text; else only named in it. */
	readonly isHeard: boolean;
	readonly isPublic: boolean;
	/** How often the text names them, up to a few times. */
	readonly mentions: number;
	/** What it is quoted with, to tell a player who picked it. */
	readonly whyNot: string | undefined;
};

/** Everyone who is quoted, then everyone who might have been; each once. */
export function voicesOf(reading: Reading): readonly Voice[] {
	const { speech, mentions, text } = reading;
	const entities = new Map(mentions.entities.map((entity) => [entity.id, entity]));
	const isFigure = publicFigures(reading);
	const index = entityIndex(reading);
	const countOf = ({ id }: Entity) => Math.min(FEW, index.mentionsOf(id).length);
	const heard = speech.speeches
		.filter(({ confidence }) => confidence >= SURE)
		.flatMap((one): readonly Voice[] => {
			const entity = entities.get(one.speaker.entity ?? '');
			if (entity === undefined) return [];
			const { name } = one.speaker;
			const isPublic = isFigure(entity);
			const whyNot = whyNotOf(text.source.text, name, one);
			return [{ entity, name, isHeard: true, isPublic, mentions: countOf(entity), whyNot }];
		});
	const named = mentions.entities
		.filter(({ kind, confidence }) => MAY_SPEAK.has(kind) && confidence >= SURE)
		.map((entity): Voice => {
			const isPublic = isFigure(entity);
			const mentions = countOf(entity);
			return { entity, name: entity.name, isHeard: false, isPublic, mentions, whyNot: undefined };
		});
	const quotable = heard.filter(({ whyNot }) => whyNot !== undefined);
	const voices = [...quotable, ...heard, ...named];
	return [...new Map(voices.toReversed().map((voice) => [voice.entity.id, voice])).values()];
}

export type Asked = {
	readonly name: string;
	readonly entity: Entity | undefined;
	/** The words and the sentences around them: who is named there is no rival. */
	readonly near: string;
};

/**
 * Up to three of the speaker's own kind that did not say it and could have. None where fewer than two
 * are left, or none of the speaker's sphere: a candidate for president beside private people, and one
 * of them beside candidates, gives the answer away. Where two of the sphere are left, no other stands there.
 */
export function rivalsOf(voices: readonly Voice[], asked: Asked): readonly Voice[] {
	const { likely, isPublic } = likelyOthers(voices, asked);
	const fits = (voice: Voice) => isRival(voice, asked);
	const isInPlace = (voice: Voice) => voice.isPublic === isPublic;
	const inPlace = takeApart(likely.filter(isInPlace), { most: MOST, fits });
	if (inPlace.length >= FEWEST) return isGivenAway(asked, inPlace) ? [] : inPlace;
	if (isCommonKnowledge(asked.name)) return [];
	const taken = takeApart(likely, { most: MOST, fits });
	return taken.length < FEWEST || !taken.some(isInPlace) ? [] : taken;
}

/** Known for one side, beside people of the other alone: the drift of the words tells who it is. */
function isGivenAway({ name }: Asked, rivals: readonly Voice[]): boolean {
	const side = sideOf(name);
	const sides = rivals.map((rival) => sideOf(rival.name));
	return side !== undefined && sides.every((one) => one !== undefined && one !== side);
}

/** Those of the speaker's sphere whose own words stand in the text: one is enough for a verdict. */
export function heardRivals(voices: readonly Voice[], asked: Asked): readonly Voice[] {
	const { likely, isPublic } = likelyOthers(voices, asked);
	return takeApart(likely, {
		most: MOST,
		fits: (voice) =>
			voice.whyNot !== undefined && voice.isPublic === isPublic && isRival(voice, asked)
	});
}

type Others = { readonly likely: readonly Voice[]; readonly isPublic: boolean };

/** The likeliest first; not all of them fit. */
function likelyOthers(voices: readonly Voice[], asked: Asked): Others {
	const { entity: speaker } = asked;
	if (speaker === undefined) return { likely: [], isPublic: false };
	const isPublic = voices.some((voice) => voice.entity.id === speaker.id && voice.isPublic);
	const likely = voices
		.filter((voice) => isLike(voice.entity, speaker))
		.filter((voice) => voice.isHeard || mayHaveSpoken(voice, speaker, isPublic))
		.map((voice) => ({ voice, fit: fitOf(voice, asked, isPublic) }))
		.toSorted((one, other) => other.fit - one.fit)
		.map(({ voice }) => voice);
	return { likely, isPublic };
}

/** Named alone: of the speaker's sphere, no body, and no great name in passing. */
function mayHaveSpoken(voice: Voice, speaker: Entity, isPublic: boolean): boolean {
	if (speaker.kind !== 'person' || voice.isPublic !== isPublic) return false;
	return !isPublic || voice.mentions > 1;
}

const SURE = 0.85;
/** Named so often, somebody is no passing name: a president of old in a comparison. */
const FEW = 3;
const FEWEST = 2;
const MOST = 3;
const MAY_SPEAK: ReadonlySet<EntityKind> = new Set(['person', 'organisation']);

function isRival({ entity, name }: Voice, asked: Asked): boolean {
	if (entity.id === asked.entity?.id) return false;
	if (entity.kind === 'person' && (BARE_SURNAME.test(name) || NO_NAME.test(name))) return false;
	if ([name, ...entity.aliases].some((one) => asked.near.includes(one))) return false;
	if (asked.entity !== undefined && areTied(entity, asked.entity)) return false;
	return areApart(name, asked.name);
}

/** "Johnson" and "De Blasio" stand out beside names in full. */
const BARE_SURNAME = /^(?:(?:De|Von|Du|La|El) )?\S+$/u;

/** "POLITICO Florida" is a newsroom, and "ERP Fuels" a firm. */
export const NO_NAME = /\b\p{Lu}{3,}\b/u;

/** Those who are heard first, of them those of the same sphere, then those named again; the rest is a matter of chance. */
function fitOf(voice: Voice, { name, near }: Asked, isPublic: boolean): number {
	const heard = voice.isHeard ? 4 : 0;
	const alike = voice.isPublic === isPublic ? 2 : 0;
	const known = voice.isHeard ? 0 : voice.mentions / 2;
	return heard + alike + known + hash32(`${name}/${voice.name}/${near.length}`) / 2 ** 32;
}

/** People beside people, and bodies beside bodies. */
function isLike(one: Entity, other: Entity): boolean {
	return (one.kind === 'person') === (other.kind === 'person');
}

/** Its first words, up to a line of them. */
function whyNotOf(source: string, who: string, { kind, pieces }: Speech): string | undefined {
	const [piece] = pieces;
	if (kind !== 'direct' || piece === undefined) return undefined;
	const words = source.slice(piece.start, piece.end).trim();
	if (/["“”\n]/.test(words)) return undefined;
	const whole = words.replace(/[,;:]?$/, /[.?!]$/.test(words) ? '' : '.');
	const shown = whole.length <= LONGEST_WORDS ? whole : `${beginningOf(whole)} …`;
	return WHY_NOT.saidOther({ who, words: shown });
}

const LONGEST_WORDS = 110;

function beginningOf(words: string): string {
	const head = words.slice(0, LONGEST_WORDS);
	return head.slice(0, head.lastIndexOf(' ')).replace(/[,;:]$/, '');
}
