/**
 * DRAFT-19: clauses that are read up to their last plain phrase, where a clause as a whole is not plain.
 * What follows is left out where it adds, and makes an end of the clause where it may narrow it.
 * They say enough to ask for a figure, a time or a place that stands in them, and no more.
 */
import type { Clause } from '../clauses/clause.ts';
import { doAgree } from '../clauses/agreement.ts';
import { type Place, clauseOf, kindOfIn } from '../clauses/clause-of.ts';
import { type Opening, openingsAt } from '../clauses/opening.ts';
import { FACTUAL_OPENERS } from '../english/clauses-words.ts';
import { isToldByTag } from '../clauses/reported.ts';
import { type Start, startsOf } from '../clauses/starts.ts';
import { type Subject, subjectAt } from '../clauses/subject.ts';
import { verbGroupAt } from '../clauses/verb-group.ts';
import { type Word, wordAt } from '../clauses/word.ts';
import { type Ground, groundOf, wordsOf } from '../clauses/words-of-sentence.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import { antecedentAt, subjectBefore } from './loose-antecedent.ts';
import type { ClauseScene } from './clause-scene.ts';
import { figureBefore, figureSubjectAt, figuresOf } from './loose-figure.ts';
import { type LooseRead, type LooseTail, looseTail } from './loose-tail.ts';

/** Of the sentences that hold a figure or a date alone. Cost: in proportion to those. */
export function looseClauses(scene: ClauseScene): readonly Clause[] {
	const { reading } = scene;
	const ground = groundOf(reading);
	const telling = new Set([...reading.amounts, ...reading.times].map(({ sentence }) => sentence));
	return scene.reading.text.sentences
		.filter(({ id, tokens }) => telling.has(id) && tokens.length <= LONGEST_SENTENCE)
		.flatMap((sentence) => {
			const words = wordsOf(sentence, ground);
			const figures = figuresOf(scene.amountsIn(sentence.id));
			return clausesIn(sentence, ground, { words, figures, kindOf: kindOfIn(ground) });
		});
}

const LONGEST_SENTENCE = 90;

type LoosePlace = Place & {
	readonly read: LooseRead;
	/** Worked out once for a sentence: each word asks for them. */
	readonly starts: readonly Start[];
};

function clausesIn(sentence: ReadSentence, ground: Ground, read: LooseRead): readonly Clause[] {
	const { words } = read;
	if (OPEN.test(sentence.text) || isShouted(words)) return [];
	const isTold = isToldByTag(words);
	const starts = startsOf(words);
	const place = { words, ground, read, starts, sentence: sentence.id, doubts: [] };
	const started = starts.flatMap((start) => {
		const { isReported, isMain } = start;
		const at = { ...place, isReported: isTold || isReported, isMain };
		return mayOpen(words, start) ? clausesFrom(at, start) : [];
	});
	const relative = words.flatMap((_, index) =>
		relativeAt({ ...place, isReported: isTold, isMain: true }, index)
	);
	const found = new Set([...started, ...relative].map(({ verb }) => verb.start));
	const byVerb = words.flatMap((word, index) =>
		found.has(word.start) ? [] : verbAt({ ...place, isReported: isTold, isMain: true }, index)
	);
	return [...started, ...relative, ...byVerb];
}

/** Questions and headlines. */
const OPEN = /\?["”’]?\s*$/;

function isShouted(words: readonly Word[]): boolean {
	const long = words.filter(({ text, mention }) => mention === undefined && text.length > 3);
	return (
		long.length > 2 && long.filter(({ text, lower }) => text !== lower).length > 0.6 * long.length
	);
}

/** What "and" joins without a comma may be less than a clause. */
function mayOpen(words: readonly Word[], { kind, joinAt, at }: Start): boolean {
	if (kind === 'subordinate' || kind === 'behind-subordinate') return false;
	if (kind === 'joined') return wordAt(words, joinAt - 1).lower === ',';
	return kind !== 'behind-mark' || !wordAt(words, at).isSaid;
}

function clausesFrom(place: LoosePlace, start: Start): readonly Clause[] {
	const bare: Opening = { adjuncts: [], to: start.at, isView: false, doubts: [] };
	const openings = start.isOpened ? openingsAt(place.words, start.at) : [bare];
	for (const opening of openings) {
		const subject =
			figureSubjectAt(place.words, opening.to, place.read.figures) ??
			subjectAt(place.words, opening.to);
		// "in Orrin, and Lund, Velmar, killed nine": a list goes on there.
		const isTorn =
			start.kind === 'joined' && wordAt(place.words, subject?.noun.to ?? 0).lower === ',';
		if (isTorn) continue;
		if (subject === undefined || !doAgree({ ...subject, words: place.words }, place.ground))
			continue;
		return withLaterVerbs(place, opening, subject);
	}
	return [];
}

/** "killed ten people and wounded seventy": each verb makes a clause of its own. */
function withLaterVerbs(place: LoosePlace, opening: Opening, first: Subject): readonly Clause[] {
	const { words } = place;
	const clauses: Clause[] = [];
	let subject: Subject | undefined = first;
	while (subject !== undefined && clauses.length < MOST_VERBS) {
		const tail: LooseTail | undefined = looseTail(place.read, subject.group);
		if (tail === undefined) break;
		const isFirst = subject === first;
		const opened = isFirst ? opening : { ...opening, adjuncts: [], to: subject.group.from };
		clauses.push(
			clauseOf(place, { opening: opened, subject: { ...subject, group: tail.group }, tail })
		);
		const next = tail.nextVerbAt === undefined ? undefined : verbGroupAt(words, tail.nextVerbAt);
		subject = next && { ...first, adjuncts: [], group: next };
	}
	return clauses;
}

const MOST_VERBS = 3;

/** "Vane Mining, which employs 300 people,": told of what stands before it. */
function relativeAt(place: LoosePlace, at: number): readonly Clause[] {
	const { words, ground } = place;
	const noun = antecedentAt(words, at, ground);
	const group = noun === undefined ? undefined : verbGroupAt(words, at + 1);
	if (noun === undefined || group === undefined) return [];
	if (!doAgree({ words, noun, group }, ground)) return [];
	const tail = looseTail(place.read, group);
	if (tail === undefined) return [];
	const isReported = place.isReported || isBehindThat(place.starts, at);
	const doubts = [{ reason: 'told of what stands before it', cost: 0.01 }];
	const opening: Opening = { adjuncts: [], to: noun.from, isView: false, doubts };
	const subject: Subject = { noun, adjuncts: [], group: tail.group, doubts: [] };
	return [clauseOf({ ...place, isReported }, { opening, subject, tail })];
}

/** From a verb on, with what stands right before it: where what comes before is not plain. */
function verbAt(place: LoosePlace, at: number): readonly Clause[] {
	const { words, ground } = place;
	const group = verbGroupAt(words, at);
	if (group?.from !== at || group.isNegated) return [];
	const noun = figureBefore(place.read, at) ?? subjectBefore(words, at);
	if (noun === undefined || !doAgree({ words, noun, group }, ground)) return [];
	const tail = looseTail(place.read, group);
	if (tail === undefined || (group.isBare && tail.object === undefined)) return [];
	const isReported = place.isReported || isBehindThat(place.starts, noun.from);
	const before = wordAt(words, noun.from - 1).lower;
	const isMain = place.isMain && !FACTUAL_OPENERS.has(before);
	const doubts = [{ reason: 'what stands before it is left out', cost: 0.01 }];
	const opening: Opening = { adjuncts: [], to: noun.from, isView: false, doubts };
	const subject: Subject = { noun, adjuncts: [], group: tail.group, doubts: [] };
	return [clauseOf({ ...place, isReported, isMain }, { opening, subject, tail })];
}

/** What somebody says of a thing stays what is said. */
function isBehindThat(starts: readonly Start[], at: number): boolean {
	return starts.some((start) => start.at <= at && start.isReported);
}
