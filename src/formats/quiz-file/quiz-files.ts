/** A quiz as an author writes it: the texts of its two files. */
export type QuizFiles = {
	/** article.md */
	readonly article: string;
	/** quiz.yaml */
	readonly quiz: string;
};

/** What they are called in the quiz's folder. */
export const ARTICLE_FILE = 'article.md';
export const QUIZ_FILE = 'quiz.yaml';
