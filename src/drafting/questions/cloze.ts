/**
 * CLOZE-1 to CLOZE-7: sentences of the article with a figure, a date or a name taken out. Letter for
 * letter the article's own, so that what may be wrong is only that something else fits as well.
 */
import type { Span } from '#domain/article/article.ts';
import { CLOZE_PROMPTS, EXPLAIN_PAIRS } from '../english/templates-pairs.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { type Calendar, dateHoles } from './cloze-dates.ts';
import { figureHoles } from './cloze-figures.ts';
import type { Hole, HoleOf } from './cloze-hole.ts';
import { nameHole } from './cloze-names.ts';
import { type Passage, clozePassages } from './cloze-passages.ts';
import { roleHole } from './cloze-roles.ts';
import { evidenceOf } from './evidence-of.ts';
import { officesOf } from './offices.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';

/** As sure as all holes of a kind were right when read by eye. */
const PRECISION: Readonly<Record<HoleOf, number>> = {
	figure: 0.985,
	year: 0.98,
	month: 0.975,
	date: 0.975,
	place: 0.97,
	name: 0.97,
	role: 0.975
};

/** Each name is compared with all others: what a text of thousands of names may take. */
const MOST_COMPARED = 10_000;

export function draftCloze(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	const mentions = mentionsBySentence(reading.mentions.mentions);
	const calendar = calendarOf(reading);
	const offices = officesOf(reading);
	const asked = new Set<string>();
	let comparisons = Math.ceil(MOST_COMPARED / (1 + reading.mentions.entities.length));
	return clozePassages(scene, mentions).flatMap((passage) => {
		const named = passage.shown.flatMap(({ id }) => mentions(id));
		const source = reading.text.source.text;
		const ways = [
			() => toldHoles({ scene, passage, named, calendar }),
			() => listOf(roleHole(source, passage, offices)),
			() => (comparisons-- > 0 ? listOf(nameHole(scene, passage, named)) : [])
		];
		for (const way of ways) {
			const holes = way();
			const answer = holes.map(answerOf).join('/');
			if (holes.length === 0 || asked.has(answer)) continue;
			asked.add(answer);
			return [questionOn(scene, passage, holes)];
		}
		return [];
	});
}

function listOf(hole: Hole | undefined): readonly Hole[] {
	return hole === undefined ? [] : [hole];
}

/** A figure or a name that was asked for is not asked for again: "Ida Holt", "Holt". */
function answerOf({ of, gap }: Hole): string {
	const [key = ''] = gap.key;
	return of === 'name' ? (key.split(' ').at(-1) ?? key) : key;
}

function mentionsBySentence(mentions: readonly Mention[]): (id: string) => readonly Mention[] {
	const lists = new Map<string, Mention[]>();
	for (const mention of mentions) {
		const list = lists.get(mention.sentence);
		if (list === undefined) lists.set(mention.sentence, [mention]);
		else list.push(mention);
	}
	return (id) => lists.get(id) ?? [];
}

type Scene = {
	readonly scene: ClauseScene;
	readonly passage: Passage;
	readonly named: readonly Mention[];
	readonly calendar: Calendar;
};

/** What is not a name: the figure or date that is worth most, or two figures that belong together. */
function toldHoles({ scene, passage, named, calendar }: Scene): readonly Hole[] {
	const { id } = passage.sentence;
	const figures = figureHoles(passage, scene.amountsIn(id));
	const holes = [...figures, ...dateHoles(passage, { times: scene.timesIn(id), named, calendar })];
	const [best] = holes.toSorted((one, other) => other.worth - one.worth || one.start - other.start);
	if (best === undefined) return [];
	const partner = figures.find(
		(hole) => hole !== best && hole.measure === best.measure && hole.worth === best.worth
	);
	return partner === undefined
		? [best]
		: [best, partner].toSorted((one, other) => one.start - other.start);
}

/** The day of publication; without one the latest year that the text names. */
function calendarOf({ text, times }: Reading): Calendar {
	const [year, month] = (text.source.publishedOn ?? '').split('-').map(Number);
	if (year !== undefined && month !== undefined) return { year, month };
	const years = times.flatMap(({ date, fixedBy }) =>
		fixedBy === 'text' && date?.year !== undefined ? [date.year] : []
	);
	return { year: years.length === 0 ? undefined : Math.max(...years), month: undefined };
}

function questionOn(scene: ClauseScene, passage: Passage, holes: readonly Hole[]): Candidate {
	const { shown, sentence, text } = passage;
	const [first, second] = holes;
	if (first === undefined) throw new Error('There is no gap.');
	return {
		type: 'cloze',
		question: {
			kind: 'cloze',
			id: questionId('cloze', sentence.id),
			round: 'cloze',
			prompt: pick(second === undefined ? CLOZE_PROMPTS[first.of] : CLOZE_PROMPTS.several, text),
			text: textWith(passage, holes),
			gaps: holes.map(({ gap }) => gap),
			evidence: evidenceOf(
				scene.reading,
				shown.map(({ id }) => id)
			),
			explanation: EXPLAIN_PAIRS.gap(holes.flatMap(({ gap }) => gap.key.slice(0, 1)))
		},
		asks: [...holes.map(spanOf), ...toldBeside(passage, first.of)],
		confidence: PRECISION[first.of],
		reasons: ['the sentence leans on none that is not shown', 'the rest is the article’s sentence'],
		worth: first.worth
	};
}

/**
 * What stands there to be read, so that nothing else may ask for it: who said what, and the sentences
 * before. A name taken out asks for whom the whole sentence is about.
 */
function toldBeside({ shown, quoted }: Passage, of: HoleOf): readonly Span[] {
	return [...quoted, ...(of === 'name' ? shown : shown.slice(0, -1)).map(spanOf)];
}

function spanOf({ start, end }: Span): Span {
	return { start, end };
}

function textWith({ text, start, end }: Passage, holes: readonly Hole[]): string {
	const starts = [start, ...holes.map((hole) => hole.end)];
	const ends = [...holes.map((hole) => hole.start), end];
	const parts = starts.map((from, index) =>
		text.slice(from - start, (ends[index] ?? from) - start)
	);
	return parts.join('{}').replaceAll(/\s+/g, ' ');
}
