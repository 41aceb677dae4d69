/**
 * What the engine makes of a desk's text: drafted once a text, kept while somebody asks (DESK-30).
 */
import { createHash } from 'node:crypto';
import type { Article, SentenceId } from '#domain/article/article.ts';
import { articleOfBlocks } from '#domain/article/article-of-blocks.ts';
import type { Card, SourceText } from '#domain/desk/desk.ts';
import type { Round } from '#domain/quiz/quiz.ts';
import type { SourceRefusal } from '#drafting/source-check.ts';
import { draft, draftFrom } from '#drafting/draft.ts';
import type { Candidate } from '#drafting/questions/candidate.ts';
import { quizOfDraft } from '#drafting/rank/quiz-of-draft.ts';
import type { Reading } from '#drafting/reading.ts';
import { readText } from '#drafting/text/read-text.ts';
import type { Source } from '#drafting/text/text-reading.ts';
import type { DeskMark, SentenceDrafts } from '#formats/desk-view.ts';
import { RecentlyUsed } from '../recently-used.ts';
import { marksOf } from './desk-marks.ts';

export type DeskDraft = {
	/** The text cut into paragraphs and sentences, under the desk's own fields. */
	readonly article: Article;
	readonly marks: readonly DeskMark[];
	readonly rounds: readonly Round[];
	/** The default set. */
	readonly cards: readonly Card[];
	readonly undrafted: SourceRefusal | undefined;
	/** What a sentence can prove, whatever the gate. */
	readonly ofSentence: (id: SentenceId) => SentenceDrafts;
};

export type DeskDrafts = (source: SourceText) => DeskDraft;

/** Drafts in memory; one of the longest text takes some megabytes. */
const MOST_KEPT = 24;

export function createDeskDrafts(): DeskDrafts {
	const kept = new RecentlyUsed<DeskDraft>(MOST_KEPT);
	return (source) => {
		const { title, publishedOn, language } = source.meta;
		const key = hashOf([source.text, title, publishedOn, language]);
		const known = kept.get(key) ?? draftOf(source);
		kept.put(key, known);
		return { ...known, article: { ...known.article, meta: source.meta } };
	};
}

function hashOf(parts: readonly string[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

function draftOf(source: SourceText): DeskDraft {
	const { text, meta } = source;
	const wanted = engineSource(source);
	const drafted = isEnglish(meta.language) ? draft(wanted) : undefined;
	if (drafted?.ok !== true) {
		const undrafted = drafted?.refusal.code ?? 'language-unknown';
		const blocks = readText(wanted).article.paragraphs;
		return { ...UNDRAFTED, article: articleOfBlocks(meta, text, blocks), undrafted };
	}
	const { reading, chosen } = drafted.value;
	const { article } = reading.text;
	const quiz = quizOfDraft({ slug: '', article, title: meta.title, candidates: chosen });
	const byId = new Map(chosen.map((candidate) => [candidate.question.id, candidate]));
	const cards = quiz.questions.flatMap((question) => {
		const candidate = byId.get(question.id);
		return candidate === undefined ? [] : [cardOf({ ...candidate, question })];
	});
	return {
		article,
		marks: marksOf(reading),
		rounds: quiz.rounds.length === 0 ? UNDRAFTED.rounds : quiz.rounds,
		cards,
		undrafted: undefined,
		ofSentence: sentenceDrafts(reading)
	};
}

/** An empty field is one that nobody has told. */
function engineSource({ text, meta: { title, publishedOn } }: SourceText): Source {
	return {
		text,
		...(title === '' ? {} : { title }),
		...(publishedOn === '' ? {} : { publishedOn })
	};
}

function isEnglish(language: string): boolean {
	return /^en(?:-|$)/i.test(language);
}

const UNDRAFTED = {
	marks: [],
	rounds: [{ id: 'questions', title: 'Questions', description: '' }],
	cards: [],
	ofSentence: () => ({ cards: [], reasons: ['Nothing is drafted from this text.'] })
} as const;

/** Worked out for the whole text when the first sentence is asked about. */
function sentenceDrafts(reading: Reading): DeskDraft['ofSentence'] {
	let all: readonly Candidate[] | undefined;
	return (id) => {
		all ??= draftFrom(reading, 0).candidates;
		const cards = all.filter((one) => isProvenBy(one, id, reading)).map(cardOf);
		const reasons = cards.length > 0 ? [] : [NOTHING];
		return { cards, reasons };
	};
}

const NOTHING =
	'The engine found nothing in this sentence that it could ask and prove. You can write a question.';

function isProvenBy({ question, asks }: Candidate, id: SentenceId, { text }: Reading): boolean {
	if (question.evidence.some(({ sentence }) => sentence === id)) return true;
	const sentence = text.sentences.find((one) => one.id === id);
	if (sentence === undefined) return false;
	return (
		asks.some(({ start, end }) => start < sentence.end && sentence.start < end) ||
		question.evidence.some(({ quote }) => sentence.text.includes(quote))
	);
}

function cardOf({ question, type, confidence, reasons }: Candidate): Card {
	return {
		id: question.id,
		question,
		origin: 'drafted',
		status: 'offered',
		isEdited: false,
		confidence,
		reasons,
		type
	};
}
