/** CHOOSE-4: which of these people the article quotes, beside others that it only names. */
import type { Option } from '#domain/quiz/question.ts';
import { CHOOSE_QUOTED_PROMPTS, EXPLAIN_PAIRS, NOT_QUOTED } from '../english/templates-pairs.ts';
import type { Entity } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Speech } from '../speech/speech.ts';
import type { Candidate } from './candidate.ts';
import { evidenceOf } from './evidence-of.ts';
import { areApart, takeApart } from './names-apart.ts';
import { namingEvidence } from './named-in.ts';
import { optionOf } from './option-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import { silentPeople } from './silent-people.ts';
import { publicFigures } from './spheres.ts';
import { allRight } from './sure-enough.ts';

/** How often somebody with a sure quote is quoted, and a silent one is not. */
const PRECISION = 0.985;
const FEWEST = 2;
const MOST_RIGHT = 3;
const MOST_WRONG = 3;
const SURE = 0.93;

export function draftChooseQuoted(reading: Reading): readonly Candidate[] {
	const quoted = quotedPeople(reading);
	const [first] = quoted;
	const silent = wrongOnes(reading, quoted);
	if (first === undefined || quoted.length < FEWEST || silent.length < FEWEST) return [];
	const right = quoted.map(({ name }) => optionOf(name));
	const wrong = silent.map(({ name }): Option => optionOf(name, NOT_QUOTED(name)));
	return [
		{
			type: 'choose-all',
			question: {
				kind: 'choose-all',
				id: questionId('choose-all', first.speech.sentences[0] ?? ''),
				round: 'choose-all',
				prompt: pick(CHOOSE_QUOTED_PROMPTS, right.map(({ text }) => text).join()),
				options: [...right, ...wrong],
				key: right.map(({ id }) => id),
				evidence: quoted.flatMap(({ name, speech }) => {
					const evidence = evidenceOf(reading, speech.sentences);
					return [...namingEvidence(reading, { speaker: name, evidence }), ...evidence];
				}),
				explanation: EXPLAIN_PAIRS.quoted(right.map(({ text }) => text))
			},
			asks: quoted.map(({ speech }) => ({
				start: speech.speaker.start,
				end: speech.speaker.end
			})),
			confidence: allRight(
				quoted.map(({ speech }) => speech),
				PRECISION
			),
			reasons: ['each has a sure quote, and the others have no words at all'],
			worth: 0.6
		}
	];
}

type Quoted = { readonly name: string; readonly entity: Entity; readonly speech: Speech };

/** People with whole sentences in marks, each with the surest of them; they are told apart. */
function quotedPeople({ speech, mentions }: Reading): readonly Quoted[] {
	const entities = new Map(mentions.entities.map((entity) => [entity.id, entity]));
	const found = speech.speeches
		.filter((one) => one.confidence >= SURE && isQuote(one))
		.toSorted((one, other) => other.confidence - one.confidence)
		.flatMap((one): readonly Quoted[] => {
			const entity = entities.get(one.speaker.entity ?? '');
			const isPerson = entity?.kind === 'person' && /\S\s\S/.test(entity.name);
			return isPerson ? [{ name: entity.name, entity, speech: one }] : [];
		});
	const once = new Map(found.toReversed().map((one) => [one.entity.id, one]));
	const surest = [...once.values()].toReversed();
	return takeApart(surest, { most: MOST_RIGHT, fits: () => true }).toSorted(
		(one, other) => one.speech.speaker.start - other.speech.speaker.start
	);
}

/** Whole sentences in marks, or a good part of one. */
function isQuote({ kind, pieces, isDenied }: Speech): boolean {
	if (isDenied || kind === 'indirect') return false;
	return kind === 'direct' || pieces.some(({ start, end }) => end - start >= LONG_ENOUGH);
}

/** In UTF-16 units: five words or so. */
const LONG_ENOUGH = 30;

/** Those of a sphere that the quoted are of: a candidate beside bystanders would stand out. */
function wrongOnes(reading: Reading, quoted: readonly Quoted[]): readonly Entity[] {
	const isPublic = publicFigures(reading);
	const spheres = new Set(quoted.map(({ entity }) => isPublic(entity)));
	const likely = silentPeople(reading).filter((entity) => spheres.has(isPublic(entity)));
	return takeApart(likely, {
		most: Math.min(MOST_WRONG, quoted.length + 1),
		fits: ({ name }) => quoted.every((one) => areApart(one.name, name))
	});
}
