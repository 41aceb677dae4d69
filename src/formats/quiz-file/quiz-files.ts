/** A quiz as an author writes it: the texts of its two files. */
export type QuizFiles = {
	/** article.md */
	readonly article: string;
	/** quiz.yaml */
	readonly quiz: string;
};
