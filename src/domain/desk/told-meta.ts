import type { Article, ArticleMeta } from '#domain/article/article.ts';
import type { SourceText } from './desk.ts';

/**
 * The fields of the article that players see (PUBLISH-5): an article file wants each of them, so what
 * nobody has told is said not to have been told. Nothing is made up.
 */
export function toldMeta(source: SourceText, { paragraphs, text }: Article): ArticleMeta {
	const { meta, shown } = source;
	const heading = paragraphs.find(({ kind }) => kind === 'heading');
	const first = heading && text.slice(heading.start, heading.end).replace(/\s+/g, ' ');
	return {
		title: meta.title.trim() || first?.slice(0, LONGEST_TITLE).trim() || 'Untitled article',
		standfirst:
			meta.standfirst.trim() || 'Read it, then answer. Every answer has a sentence to prove it.',
		sourceNote: sourceNote(source),
		author: meta.author.trim() || 'Author not told',
		publishedOn: meta.publishedOn,
		language: meta.language,
		licence: meta.licence.trim() || 'Licence not told',
		...(shown === 'needed' ? { shown } : {})
	};
}

/** What an article file takes, in UTF-16 units. */
const LONGEST_TITLE = 160;
const LONGEST_NOTE = 500;

function sourceNote({ meta, owner, readOn }: SourceText): string {
	const whose = owner.trim() === '' ? '' : ` Whose text it is, in their words: ${owner.trim()}.`;
	const note = meta.sourceNote.trim() || `Pasted by the author of this quiz.${whose}`;
	const dated = readOn === '' ? note : `${note} (Read on ${readOn}.)`;
	return dated.length <= LONGEST_NOTE ? dated : note;
}
