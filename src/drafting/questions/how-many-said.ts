/**
 * DRAFT-19: a figure that somebody gives: "How many jobs did the ministry say had gone?" What is said keeps
 * its own order of words, so that "it" and "would" stay what they were.
 */
import type { Amount } from '../amounts/amount.ts';
import type { Clause, Phrase } from '../clauses/clause.ts';
import { clauseOf, kindOfIn } from '../clauses/clause-of.ts';
import { doAgree } from '../clauses/agreement.ts';
import { openingsAt } from '../clauses/opening.ts';
import { phraseOf } from '../clauses/phrase.ts';
import { startsOf } from '../clauses/starts.ts';
import { type Subject, subjectAt } from '../clauses/subject.ts';
import { type Word, wordAt } from '../clauses/word.ts';
import { type Ground, groundOf, wordsOf } from '../clauses/words-of-sentence.ts';
import { CONDITIONAL, SAID_BY } from '../english/figures.ts';
import type { SentenceId } from '#domain/article/article.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import type { ClauseScene } from './clause-scene.ts';
import { type Figures, figureSubjectAt, figuresOf } from './loose-figure.ts';
import { looseTail } from './loose-tail.ts';

export type SaidClause = {
	readonly clause: Clause;
	readonly sentence: ReadSentence;
	readonly speaker: Phrase;
	/** "did", "does": with the speaker behind it and `say` behind that. */
	readonly auxiliary: string;
	readonly say: string;
};

/** Read once for a sentence that holds a figure. */
export function saidBy({
	reading,
	sentenceOf,
	amountsIn
}: ClauseScene): (id: SentenceId) => readonly SaidClause[] {
	const ground = groundOf(reading);
	const known = new Map<SentenceId, readonly SaidClause[]>();
	return (id) => {
		const sentence = sentenceOf(id);
		const found =
			known.get(id) ??
			(sentence === undefined ? [] : saidClauses(sentence, ground, figuresOf(amountsIn(id))));
		known.set(id, found);
		return found;
	};
}

/** "The ministry said (that) …": undefined where anybody else might be speaking, or in doubt. */
function saidClauses(
	sentence: ReadSentence,
	ground: Ground,
	figures: Figures
): readonly SaidClause[] {
	if (CONDITIONAL.test(sentence.text) || MARKED.test(sentence.text)) return [];
	const words = wordsOf(sentence, ground);
	const teller = tellerOf(words);
	if (teller === undefined) return [];
	const start = startsOf(words).find(
		({ kind, at }) => (kind === 'content' || kind === 'behind-mark') && at > teller.group.main
	);
	if (start === undefined || start.at > teller.group.to + LONGEST_GAP) return [];
	const subject = figureSubjectAt(words, start.at, figures) ?? subjectAt(words, start.at);
	if (subject === undefined || subject.group.isNegated) return [];
	if (!doAgree({ ...subject, words }, ground)) return [];
	const tail = looseTail({ words, figures, kindOf: kindOfIn(ground) }, subject.group);
	if (tail === undefined) return [];
	const place = {
		words,
		ground,
		sentence: sentence.id,
		isReported: true,
		isMain: false,
		doubts: []
	};
	const opening = { adjuncts: [], to: start.at, isView: false, doubts: [] };
	const clause = clauseOf(place, { opening, subject: { ...subject, group: tail.group }, tail });
	return [
		{
			clause,
			sentence,
			speaker: phraseOf(words, teller.noun, ground),
			auxiliary:
				teller.group.tense === 'past' ? 'did' : isPlural(words, teller, ground) ? 'do' : 'does',
			say: teller.group.base
		}
	];
}

/** Words in marks are the speaker's own, and asked about as such. */
const MARKED = /["“”]|''|``/;

/** "said on Monday that": room for a day and a conjunction. */
const LONGEST_GAP = 4;

function tellerOf(words: readonly Word[]): Subject | undefined {
	for (const opening of openingsAt(words, 0)) {
		const teller = subjectAt(words, opening.to);
		if (teller === undefined) continue;
		const { group } = teller;
		const isPlain = group.to - group.from === 1 && ['past', 'present'].includes(group.tense);
		return isPlain && SAID_BY.has(group.base) && !wordAt(words, group.main).isSaid
			? teller
			: undefined;
	}
	return undefined;
}

function isPlural(words: readonly Word[], { noun }: Subject, ground: Ground): boolean {
	return phraseOf(words, noun, ground).isPlural;
}

/** Whether the figure stands in the clause. */
export function isWithin({ clause }: { readonly clause: Clause }, { start, end }: Amount): boolean {
	return clause.start <= start && end <= clause.end;
}
