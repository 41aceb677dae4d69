/** Other voices of a text, for options beside the right one (DRAFT-6). */
import { hash32 } from '#domain/random.ts';
import { WHY_NOT } from '../english/templates.ts';
import type { Entity, EntityKind } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Speech } from '../speech/speech.ts';
import { areApart, areTied, takeApart } from './names-apart.ts';

export type Voice = {
	readonly entity: Entity;
	readonly name: string;
	/** Quoted somewhere in the text; else only named in it. */
	readonly isHeard: boolean;
	/** What it is quoted with, to tell a player who picked it. */
	readonly whyNot: string | undefined;
};

/** Everyone who is quoted, then everyone who might have been; each once. */
export function voicesOf({ speech, mentions, text }: Reading): readonly Voice[] {
	const entities = new Map(mentions.entities.map((entity) => [entity.id, entity]));
	const heard = speech.speeches
		.filter(({ confidence }) => confidence >= SURE)
		.flatMap((one): readonly Voice[] => {
			const entity = entities.get(one.speaker.entity ?? '');
			if (entity === undefined) return [];
			const { name } = one.speaker;
			return [{ entity, name, isHeard: true, whyNot: whyNotOf(text.source.text, name, one) }];
		});
	const named = mentions.entities
		.filter(({ kind, confidence }) => MAY_SPEAK.has(kind) && confidence >= SURE)
		.map((entity): Voice => ({ entity, name: entity.name, isHeard: false, whyNot: undefined }));
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
 * Up to three of the speaker's own kind that did not say it and could have; none where fewer than two
 * are left: one person among newspapers gives the answer away.
 */
export function rivalsOf(voices: readonly Voice[], asked: Asked): readonly Voice[] {
	const likely = voices
		.filter(({ entity }) => asked.entity !== undefined && isLike(entity, asked.entity))
		.map((voice) => ({ voice, fit: fitOf(voice, asked) }))
		.toSorted((one, other) => other.fit - one.fit)
		.map(({ voice }) => voice);
	const taken = takeApart(likely, { most: MOST, fits: (voice) => isRival(voice, asked) });
	return taken.length < FEWEST ? [] : taken;
}

const SURE = 0.85;
const FEWEST = 2;
const MOST = 3;
const MAY_SPEAK: ReadonlySet<EntityKind> = new Set(['person', 'organisation']);

function isRival({ entity, name, isHeard }: Voice, asked: Asked): boolean {
	if (entity.id === asked.entity?.id) return false;
	if (!isHeard && entity.kind === 'person' && !name.includes(' ')) return false;
	if ([name, ...entity.aliases].some((one) => asked.near.includes(one))) return false;
	if (asked.entity !== undefined && areTied(entity, asked.entity)) return false;
	return areApart(name, asked.name);
}

/** Those who are heard first; the rest is a matter of chance. */
function fitOf({ isHeard, name }: Voice, asked: Asked): number {
	return (isHeard ? 2 : 0) + hash32(`${asked.name}/${name}/${asked.near.length}`) / 2 ** 32;
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
