/** SAID-13: from the phrase beside the words to somebody a question can name. */
import type { Span } from '#domain/article/article.ts';
import type { Entity } from '../mentions/mention.ts';
import type { TextReading } from '../text/text-reading.ts';
import { resolvePronoun, type Spoken } from './discourse.ts';
import type { Found } from './found.ts';
import type { Line, Name } from './line.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Speaker } from './speech.ts';
import { describedName, isTelling, isUnknownName, nameOf } from './speaker-name.ts';

export type Known = {
	readonly speaker: Speaker;
	readonly entity: Entity | undefined;
	/** What the speaker's identity rests on besides the speech itself. */
	readonly proof: readonly Span[];
	readonly confidence: number;
	readonly reasons: readonly string[];
};

type Given = {
	readonly one: Found;
	readonly lines: readonly Line[];
	readonly last: Spoken | undefined;
	readonly phrase: NounPhrase;
};

/** Undefined where nobody can be named: "his wife", a pronoun without a person before it. */
export function knownSpeaker(text: TextReading, given: Given): Known | undefined {
	const { head, start, end } = given.phrase;
	const base = { start, end, text: text.source.text.slice(start, end) };
	switch (head.kind) {
		case 'name':
			return named(base, head.name, given.phrase);
		case 'description':
			return described(base, given);
		case 'pronoun':
			return resolved(base, given, head.gender);
	}
}

type Written = Span & { readonly text: string };

function named(base: Written, { entity }: Name, { from, to }: NounPhrase): Known {
	const speaker: Speaker = {
		...base,
		how: 'name',
		entity: entity.id,
		name: nameOf(entity, base.text)
	};
	// "the French embassy in Oslo": a place or a company with words before it may be but a part.
	const isPart = entity.kind !== 'person' && to - from > (/^the\s/iu.test(base.text) ? 1 : 0);
	const reasons = [`${base.text} stands beside the cue`];
	return { speaker, entity, proof: [], confidence: isPart ? 0.9 : 1, reasons };
}

function described(base: Written, { one, phrase }: Given): Known | undefined {
	const first = one.line.items[phrase.from];
	const before = one.line.items[phrase.from - 1]?.kind;
	const isInitial = before === undefined || before === 'stop' || before === 'quote';
	const isCommon =
		isInitial && first?.kind === 'word' && (first.tag !== 'PROPN' || /ing$/u.test(first.lower));
	const written = isCommon ? base.text.charAt(0).toLowerCase() + base.text.slice(1) : base.text;
	const unknown = { entity: undefined, proof: [] };
	if (isUnknownName(written)) {
		const speaker: Speaker = { ...base, how: 'name', entity: undefined, name: written };
		const reasons = [`${written} stands beside the cue and is named nowhere else`];
		return { ...unknown, speaker, confidence: 0.93, reasons };
	}
	const name = describedName(written);
	if (name === undefined) return undefined;
	const speaker: Speaker = { ...base, how: 'description', entity: undefined, name };
	const isClear = isTelling(name);
	const reasons = [isClear ? 'described, not named' : 'described in few words'];
	return { ...unknown, speaker, confidence: isClear ? 0.96 : 0.75, reasons };
}

function resolved(
	base: Written,
	{ one, lines, last }: Given,
	gender: 'he' | 'she'
): Known | undefined {
	const who = resolvePronoun({ gender, lines, line: one.line, at: base.start, last });
	if (who === undefined) return undefined;
	const { entity, name, confidence } = who;
	const speaker: Speaker = { ...base, how: 'pronoun', entity: entity.id, name: entity.name };
	const reasons = [`${base.text}: ${entity.name}`, ...who.reasons];
	return { speaker, entity, proof: [name], confidence, reasons };
}
