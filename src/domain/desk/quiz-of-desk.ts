/** The accepted cards as a quiz (DESK-10 to DESK-13). Whether it is proven is not asked here. */
import type { Article } from '#domain/article/article.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Card, Desk } from './desk.ts';

export type DeskQuiz = {
	readonly quiz: Quiz;
	/** The card of each question, in the same order. */
	readonly cards: readonly Card[];
};

type Frame = {
	readonly slug: string;
	readonly version: string;
	/** The desk's text, cut. */
	readonly article: Article;
};

export function quizOfDesk(desk: Desk, { slug, version, article }: Frame): DeskQuiz {
	const accepted = desk.cards.filter(({ status }) => status === 'accepted');
	const rounds = desk.rounds.filter(({ id }) => isAskedIn(accepted, id));
	const cards = rounds.flatMap(({ id }) =>
		accepted.filter(({ question }) => question.round === id)
	);
	const { title, language } = article.meta;
	const quiz = {
		slug,
		version,
		title: shortened(title, LONGEST_TITLE),
		description: shortened(`Questions over the article “${title}”.`, LONGEST_DESCRIPTION),
		language,
		article,
		rounds: rounds.map((round, index) => ({
			id: round.id,
			title: round.title.trim() || `Round ${index + 1}`,
			description: round.description.trim() || 'Every answer has a sentence to prove it.'
		})),
		questions: withUniqueIds(cards.map(({ question }) => question))
	};
	return { quiz, cards };
}

/** What a quiz file takes, in UTF-16 units. */
const LONGEST_TITLE = 80;
const LONGEST_DESCRIPTION = 240;

function isAskedIn(cards: readonly Card[], round: string): boolean {
	return cards.some(({ question }) => question.round === round);
}

/** Cut between words, where there is more than one. */
function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const head = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
	return `${head.replace(/\s+\S*$/, '')}…`;
}

/** DESK-12: the second question of an id gets a number behind it. */
function withUniqueIds(questions: readonly Question[]): readonly Question[] {
	const used = new Set<string>();
	return questions.map((question) => {
		const base = question.id.slice(0, LONGEST_ID - 4).replace(/-+$/, '') || 'question';
		let id = question.id || base;
		for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
		used.add(id);
		return id === question.id ? question : { ...question, id };
	});
}

const LONGEST_ID = 60;
