/**
 * A quiz with other keys, and the texts that only a reveal may show. A view before the reveal has to
 * be the same whatever the keys are.
 */
import { sentencesOf } from '#domain/article/article.ts';
import type { Option, Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';

/** The quiz with everything secret of those questions exchanged; what is published stays the same. */
export function withOtherKeys(quiz: Quiz, hidden: ReadonlySet<string>): Quiz {
	const [first, second] = sentencesOf(quiz.article);
	if (first === undefined || second === undefined) throw new Error('An article of one sentence.');
	const exchanged = (question: Question): Question => {
		const quote = question.evidence[0]?.quote === first.text ? second.text : first.text;
		return withOtherKey({
			...question,
			evidence: [{ quote }],
			explanation: 'Quite another explanation.',
			...(question.paraphrase === undefined ? {} : { paraphrase: 'Quite another paraphrase.' })
		});
	};
	const questions = quiz.questions.map((one) => (hidden.has(one.id) ? exchanged(one) : one));
	return { ...quiz, questions };
}

/** Those that stand nowhere else in the quiz, as JSON writes them. */
export function secretTexts(quiz: Quiz, id: string): readonly string[] {
	const known = KNOWN.get(quiz) ?? new Map<string, readonly string[]>();
	KNOWN.set(quiz, known);
	const texts = known.get(id) ?? readSecretTexts(quiz, id);
	known.set(id, texts);
	return texts;
}

/** They are looked up for every view. */
const KNOWN = new WeakMap<Quiz, Map<string, readonly string[]>>();

function readSecretTexts(quiz: Quiz, id: string): readonly string[] {
	const question = quiz.questions.find((one) => one.id === id);
	if (question === undefined) throw new Error(`${quiz.slug} has no question ${id}`);
	const others = JSON.stringify(quiz.questions.filter((one) => one !== question));
	return [
		question.explanation,
		question.paraphrase ?? '',
		...whysIn(question),
		...typedKeys(question)
	]
		.filter((text) => text.length > 3)
		.map((text) => JSON.stringify(text).slice(1, -1))
		.filter((text) => !others.includes(text) && !question.prompt.includes(text));
}

/** Fields that a sealed question has not, and that nothing may bring into a view before its reveal. */
export const SECRET_FIELDS: ReadonlySet<string> = new Set([
	...['key', 'isKey', 'evidence', 'explanation', 'paraphrase', 'whyNot', 'alteration', 'others'],
	...['reveal', 'detail', 'score', 'mark', 'isRight', 'isProven', 'worth', 'isProvable']
]);

function withOtherKey(question: Question): Question {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
			return { ...question, key: otherOption(question.options, question.key) };
		case 'choose-all': {
			const ids = question.options.map(({ id }) => id);
			return { ...question, key: ids.filter((id) => !question.key.includes(id)) };
		}
		case 'claim':
			return question.key === 'supported'
				? { ...question, key: 'not-stated' }
				: { ...question, key: 'supported' };
		case 'match': {
			const rights = question.pairs.map(({ right }) => right);
			const pairs = question.pairs.map(({ left }, at) => ({
				left,
				right: rights[(at + 1) % rights.length] ?? left
			}));
			return { ...question, pairs };
		}
		case 'number':
			return { ...question, key: question.key + 7 };
		case 'typed':
			return question.form === 'text'
				? { ...question, key: ['quite another'] }
				: { ...question, key: { year: 1901 } };
		case 'cloze': {
			const gaps = question.gaps.map(({ key, wrong }) =>
				wrong.length === 0
					? { key: ['quite another'], wrong }
					: { key: wrong.slice(0, 1), wrong: [...key.slice(0, 1), ...wrong.slice(1)] }
			);
			return { ...question, gaps };
		}
		// Items are never shown in the right order, so what is shown depends on it by design (QUIZ-4);
		// the key of a proof question is its evidence.
		case 'order':
		case 'proof':
			return question;
	}
}

function otherOption(options: readonly Option[], key: string): string {
	return options.find(({ id }) => id !== key)?.id ?? key;
}

function whysIn(question: Question): readonly string[] {
	const options = 'options' in question ? question.options : [];
	const extras = question.kind === 'match' ? question.extras : [];
	return [...options, ...extras].flatMap(({ whyNot }) => whyNot ?? []);
}

function typedKeys(question: Question): readonly string[] {
	return question.kind === 'typed' && question.form === 'text' ? question.key : [];
}
