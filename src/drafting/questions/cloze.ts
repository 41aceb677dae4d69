/** CLOZE-1 to CLOZE-4: a sentence of the article with a name, a figure or both taken out. */
import type { Span } from '#domain/article/article.ts';
import type { Gap } from '#domain/quiz/kinds/cloze.ts';
import { CLOZE_PROMPTS, EXPLAIN_PAIRS } from '../english/templates-pairs.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { namedRivals } from './named-rivals.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import { allRight } from './sure-enough.ts';
import type { ToldClause } from './told-clauses.ts';
import type { Reasoned } from '../reasoned.ts';

/** The words are the article's own: what may be wrong is that a rival fits as well. */
const PRECISION = 0.99;
/** Each sentence is compared with all names: what a text of thousands of names may take. */
const MOST_COMPARED = 10_000;
const LONGEST = 220;
const FEWEST_WORDS = 8;

export function draftCloze(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	const most = Math.ceil(MOST_COMPARED / (1 + reading.mentions.entities.length));
	const asked = new Set<string>();
	return scene.told.slice(0, most).flatMap((told) => {
		const { sentence, clause } = told;
		const isTaken = asked.has(sentence.id) || clause.subject.needsContext;
		const isPlain = isPlainText(sentence.text);
		const made = isTaken || !isPlain ? [] : questionOn(scene, told);
		if (made.length > 0) asked.add(sentence.id);
		return made;
	});
}

function isPlainText(text: string): boolean {
	const words = text.split(/\s+/).length;
	return text.length <= LONGEST && words >= FEWEST_WORDS && !LEANING.test(text);
}

/** Marks that are torn apart, and words that lean on the sentence before. */
const LEANING =
	/["“”‘:;()]|''|^(?:and|but|so|yet|or|nor)\b|\b(?:also|too|however|instead|therefore|likewise)\b/i;

/** A stretch to be taken out. */
type Hole = Span & Reasoned & { readonly gap: Gap; readonly of: 'name' | 'place' | 'figure' };

function questionOn(scene: ClauseScene, told: ToldClause): readonly Candidate[] {
	const { sentence } = told;
	const name = namedHole(scene, told);
	const figure = figureHole(scene, told);
	const holes = [name, figure].filter((hole) => hole !== undefined).toSorted(byPlace);
	const [first] = holes;
	const text = first && textWith(scene, sentence, holes);
	if (first === undefined || text === undefined) return [];
	const prompts = holes.length > 1 ? CLOZE_PROMPTS.several : CLOZE_PROMPTS[first.of];
	return [
		{
			type: 'cloze',
			question: {
				kind: 'cloze',
				id: questionId('cloze', sentence.id),
				round: 'cloze',
				prompt: pick(prompts, sentence.text),
				text,
				gaps: holes.map(({ gap }) => gap),
				evidence: evidenceOf(scene.reading, [sentence.id]),
				explanation: EXPLAIN_PAIRS.gap(holes.flatMap(({ gap }) => gap.key.slice(0, 1)))
			},
			asks: holes.map(({ start, end }) => ({ start, end })),
			confidence: allRight(holes, PRECISION),
			reasons: [...holes.flatMap(({ reasons }) => reasons), 'the rest is the article’s sentence'],
			worth: holes.length > 1 ? 0.5 : 0.4
		}
	];
}

function byPlace(one: Span, other: Span): number {
	return one.start - other.start;
}

/** The last name of the sentence that has rivals: the first is mostly what it is about. */
function namedHole(scene: ClauseScene, told: ToldClause): Hole | undefined {
	const { sentence } = told;
	const named = scene.reading.mentions.mentions
		.filter((mention) => mention.sentence === sentence.id && mention.form === 'full')
		.toReversed();
	for (const { start, end, entity: id, confidence, reasons } of named) {
		const entity = scene.entities.entityOf(id);
		if (entity === undefined || entity.kind === 'group' || entity.kind === 'other') continue;
		const isOnce = scene.entities.mentionsOf(id).filter((one) => one.sentence === sentence.id);
		const rivals = isOnce.length > 1 ? [] : namedRivals(scene, told, entity);
		if (rivals.length === 0) continue;
		const gap = { key: [entity.name], wrong: rivals.map(({ text }) => text) };
		const of = entity.kind === 'place' ? 'place' : 'name';
		return { start, end, confidence, reasons, gap, of };
	}
	return undefined;
}

const FIGURES: ReadonlySet<Amount['measure']> = new Set([
	'count',
	'money',
	'percent',
	'length',
	'weight'
]);

/** The first figure that is worth asking for. It is typed. */
function figureHole({ reading }: ClauseScene, { sentence }: ToldClause): Hole | undefined {
	const amounts = reading.amounts.filter(
		({ sentence: id, measure, upTo, value }) =>
			id === sentence.id && FIGURES.has(measure) && upTo === undefined && value >= LEAST
	);
	for (const { start, text, confidence, reasons } of amounts) {
		const figure = /\d[\d,]*(?:\.\d+)?/.exec(text);
		const isOnce = figure !== null && sentence.text.split(figure[0]).length === 2;
		if (figure === null || !isOnce) continue;
		const from = start + figure.index;
		const plain = figure[0].replaceAll(',', '');
		const gap = { key: [...new Set([figure[0], plain])], wrong: [] };
		return { start: from, end: from + figure[0].length, confidence, reasons, gap, of: 'figure' };
	}
	return undefined;
}

const LEAST = 5;

/** Names in full around the gaps; undefined where the sentence does not stand alone. */
function textWith(
	{ rephrase }: ClauseScene,
	sentence: Span,
	holes: readonly Span[]
): string | undefined {
	const starts = [sentence.start, ...holes.map(({ end }) => end)];
	const ends = [...holes.map(({ start }) => start), sentence.end];
	const parts = starts.map((start, index) => {
		const end = ends[index] ?? start;
		return start === end ? '' : rephrase.words({ start, end });
	});
	if (parts.includes(undefined)) return undefined;
	const text = parts.join('{}');
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
