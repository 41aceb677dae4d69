import type { Article } from '#domain/article/article.ts';
import type { Question } from './question.ts';

export type Round = {
	readonly id: string;
	readonly title: string;
	readonly description: string;
};

/** A quiz over one article. Questions stand in playing order, those of a round together. */
export type Quiz = {
	/** The folder's name under `questions/`. */
	readonly slug: string;
	/** Hash of the files' content: an attempt goes on with the version it began with. */
	readonly version: string;
	readonly title: string;
	readonly description: string;
	/** BCP 47 tag of the prompts. */
	readonly language: string;
	readonly article: Article;
	readonly rounds: readonly Round[];
	readonly questions: readonly Question[];
};
