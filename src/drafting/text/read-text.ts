/** Takes a text apart (docs/mention-spec.md, TEXT-1 to TEXT-12): the first step of every drafting. */
import type { Article, ArticleMeta } from '#domain/article/article.ts';
import { articleOfBlocks } from '#domain/article/article-of-blocks.ts';
import { blocksOf } from './blocks.ts';
import { datelineIn } from './dateline.ts';
import { languageOf } from './language.ts';
import type { Dateline, ReadSentence, Source, TextReading, Token, Turn } from './text-reading.ts';
import { tokensOf } from './tokens.ts';
import { labelTurns, type LabelledBlock } from './turns.ts';

/** Paragraphs, sentences and tokens. Cost: in proportion to the text's length. */
export function readText(source: Source): TextReading {
	const { text } = source;
	const blocks = labelTurns(text, blocksOf(text));
	const firstText = blocks.find(({ kind }) => kind === 'text');
	const dateline = firstText && datelineIn(text, firstText);
	const article = articleOfBlocks(metaOf(source, blocks), text, blocks);
	return {
		source,
		article,
		dateline,
		turns: turnsOf(article, blocks),
		sentences: sentencesWithTokens(article, dateline)
	};
}

function metaOf(
	{ text, title, publishedOn = '' }: Source,
	blocks: readonly LabelledBlock[]
): ArticleMeta {
	const language = languageOf(text);
	const [first, second] = blocks;
	const hasTitle = first?.kind === 'heading';
	const hasStandfirst = hasTitle && second?.kind === 'heading';
	return {
		title: title ?? (hasTitle ? text.slice(first.start, first.end) : ''),
		standfirst: hasStandfirst ? text.slice(second.start, second.end) : '',
		publishedOn,
		language: language === 'unknown' ? 'en' : language,
		sourceNote: '',
		author: '',
		licence: ''
	};
}

function turnsOf(article: Article, blocks: readonly LabelledBlock[]): readonly Turn[] {
	return article.paragraphs.flatMap(({ id }, index) => {
		const turn = blocks[index]?.turn;
		return turn === undefined ? [] : [{ paragraph: id, ...turn }];
	});
}

function sentencesWithTokens(
	article: Article,
	dateline: Dateline | undefined
): readonly ReadSentence[] {
	const sentences = article.paragraphs
		.filter(({ kind }) => kind === 'text')
		.flatMap((paragraph) => {
			const start = dateline?.start === paragraph.start ? dateline.end : paragraph.start;
			const tokens = tokensOf(article.text, { start, end: paragraph.end });
			return paragraph.sentences.map((sentence) => ({ ...sentence, paragraph, tokens }));
		});
	return withOwnTokens(sentences);
}

/** Sentences and tokens are both in order, so one walk deals them out. */
function withOwnTokens(sentences: readonly Omit<ReadSentence, 'index'>[]): readonly ReadSentence[] {
	let from = 0;
	let paragraph: string | undefined;
	return sentences.map((sentence, index) => {
		if (sentence.paragraph.id !== paragraph) from = 0;
		paragraph = sentence.paragraph.id;
		const all = sentence.tokens;
		const first = skip(all, from, ({ start }) => start < sentence.start);
		from = skip(all, first, ({ end }) => end <= sentence.end);
		return { ...sentence, tokens: all.slice(first, from), index };
	});
}

function skip(all: readonly Token[], from: number, isPassed: (token: Token) => boolean): number {
	let at = from;
	for (let token = all[at]; token !== undefined && isPassed(token); token = all[at]) at += 1;
	return at;
}
