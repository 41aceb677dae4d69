/** CHOOSE-6: which countries, cities, bodies of a list the article names, and which it never does. */
import { hash32 } from '#domain/random.ts';
import {
	NAMED_KINDS,
	type NamedKind,
	type NamedThing,
	plainWords
} from '../english/named-kinds.ts';
import { CHOOSE_NAMED_PROMPTS, EXPLAIN_PAIRS, NOT_NAMED } from '../english/templates-pairs.ts';
import type { EntityKind, Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { entityIndex } from './entity-index.ts';
import { evidenceOf } from './evidence-of.ts';
import { areApart, takeApart } from './names-apart.ts';
import { optionOf } from './option-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';

/** How often a name that was found in the text stands for what is on the list. */
const PRECISION = 0.985;
const FEWEST = 2;
const MOST_RIGHT = 3;
const MOST_WRONG = 3;
/** In an article two such questions are enough. */
const MOST = 2;

export function draftChooseNamed(reading: Reading): readonly Candidate[] {
	const scene = sceneOf(reading);
	return NAMED_KINDS.flatMap((kind) => questionOn(scene, kind))
		.toSorted((one, other) => other.worth - one.worth)
		.slice(0, MOST);
}

type Scene = {
	readonly reading: Reading;
	/** All words of the text, as they are on the lists; each of them once, to look up. */
	readonly words: string;
	readonly vocabulary: ReadonlySet<string>;
	/** Names of places and bodies by their words, in the order of the text. */
	readonly named: ReadonlyMap<string, readonly Mention[]>;
};

function sceneOf(reading: Reading): Scene {
	const { entityOf } = entityIndex(reading);
	const named = new Map<string, Mention[]>();
	for (const mention of reading.mentions.mentions) {
		const kind = entityOf(mention.entity)?.kind;
		if (kind === undefined || !LISTED.has(kind) || mention.confidence < SURE) continue;
		const key = plainWords(mention.text);
		named.set(key, [...(named.get(key) ?? []), mention]);
	}
	const words = ` ${plainWords(reading.text.source.text)} `;
	return { reading, words, vocabulary: new Set(words.split(' ')), named };
}

const LISTED: ReadonlySet<EntityKind> = new Set(['place', 'organisation', 'other']);
const SURE = 0.8;

type Named = { readonly thing: NamedThing; readonly name: string; readonly mention: Mention };

function questionOn(scene: Scene, kind: NamedKind): readonly Candidate[] {
	const { reading } = scene;
	const right = rightOnes(scene, kind);
	const wrong = wrongOnes(scene, kind, right);
	const [first] = right;
	if (first === undefined || right.length < FEWEST || wrong.length < FEWEST) return [];
	const names = right.map(({ name }) => name);
	const options = names.map((name) => optionOf(name));
	return [
		{
			type: 'choose-all',
			question: {
				kind: 'choose-all',
				id: questionId('choose-all', first.mention.sentence),
				round: 'choose-all',
				prompt: pick(CHOOSE_NAMED_PROMPTS, names.join())(kind.noun),
				options: [...options, ...wrong.map(({ name }) => optionOf(name, NOT_NAMED(name)))],
				key: options.map(({ id }) => id),
				evidence: evidenceOf(
					reading,
					right.map(({ mention }) => mention.sentence)
				),
				explanation: EXPLAIN_PAIRS.named(names)
			},
			asks: right.map(({ mention: { start, end } }) => ({ start, end })),
			confidence: PRECISION,
			reasons: ['each right name stands in the text', 'no form of the wrong ones does'],
			worth: 0.3 + 0.05 * right.length
		}
	];
}

/** Those named seldom and not at the head of the article, the rarest first. */
function rightOnes(scene: Scene, { rows }: NamedKind): readonly Named[] {
	const { reading, named } = scene;
	const lead = leadOf(reading);
	const source = reading.text.source.text;
	const isLabel = ({ end }: Mention) => OFFICE.test(source.slice(end, end + NEAR));
	const found = rows.flat().flatMap((thing): readonly (Named & { readonly count: number })[] => {
		const forms = thing.forms.filter((form) => isThere(scene, form));
		const mentions = forms.flatMap((form) => named.get(form) ?? []);
		if (new Set(mentions.map(({ sentence }) => sentence)).size < FEWEST_SENTENCES) return [];
		const [own = ''] = thing.forms;
		const mention = named.get(own)?.find((one) => one.sentence !== lead.sentence && !isLabel(one));
		const count = forms.reduce((sum, form) => sum + timesIn(scene.words, form), 0);
		if (mention === undefined || count > MOST_TIMES) return [];
		if (forms.some((form) => lead.words.includes(` ${form} `))) return [];
		return [{ thing, name: thing.name, mention, count }];
	});
	const rarest = found.toSorted(
		(one, other) => one.count - other.count || one.mention.start - other.mention.start
	);
	return takeApart(rarest, { most: MOST_RIGHT, fits: () => true }).toSorted(
		(one, other) => one.mention.start - other.mention.start
	);
}

/** "Ohio Gov. Ann Lo": who knows of her knows of her state. */
const OFFICE =
	/^(?:['’]s)? (?:Gov|Sen|Rep|Govs|Sens|Reps|Republican|Democrat|senator|governor|rep)\b/;
const NEAR = 20;

/** What is named again and again is what the article is about: nobody has to look for it. */
const MOST_TIMES = 6;

/** What is named once, in passing, is not worth looking for. */
const FEWEST_SENTENCES = 2;

/** Its first sentence and all that stands before: what the title tells is no question. */
function leadOf({ text: { source, sentences } }: Reading): {
	readonly sentence: string | undefined;
	readonly words: string;
} {
	const [first] = sentences;
	return { sentence: first?.id, words: ` ${plainWords(source.text.slice(0, first?.end ?? 0))} ` };
}

/** From the rows of the right ones in turn; no form of them stands anywhere in the text. */
function wrongOnes(
	scene: Scene,
	{ rows }: NamedKind,
	right: readonly Named[]
): readonly NamedThing[] {
	const seed = right.map(({ name }) => name).join();
	const own = rows.filter((row) => right.some(({ thing }) => row.includes(thing)));
	const absent = own.map((row) =>
		row
			.toSorted((one, other) => hash32(`${seed}/${one.name}`) - hash32(`${seed}/${other.name}`))
			.filter(({ forms }) => !forms.some((form) => isThere(scene, form)))
			.slice(0, MOST_WRONG)
	);
	const inTurn = Array.from({ length: MOST_WRONG }, (_, at) =>
		absent.flatMap((row) => row.slice(at, at + 1))
	).flat();
	return takeApart(inTurn, {
		most: MOST_WRONG,
		fits: ({ name }) => right.every((one) => areApart(one.name, name))
	});
}

function isThere({ words, vocabulary }: Scene, form: string): boolean {
	if (!form.includes(' ')) return vocabulary.has(form) || vocabulary.has(`${form}s`);
	const first = form.slice(0, form.indexOf(' '));
	return vocabulary.has(first) && (words.includes(` ${form} `) || words.includes(` ${form}s `));
}

function timesIn(words: string, form: string): number {
	return words.split(` ${form} `).length - 1;
}
