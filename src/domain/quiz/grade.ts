/**
 * One pure function for every kind and every use (alone, in a room, as homework): 0 to 1.
 * The formula of each kind stands with the kind; rules GRADE-1 to GRADE-9 in docs/quiz-spec.md.
 */
import type { Article } from '#domain/article/article.ts';
import { unreachable } from '#domain/refusal.ts';
import type { Answer } from './answer.ts';
import { provingSentences } from './evidence.ts';
import { gradeChoice } from './kinds/choice.ts';
import { gradeChooseAll } from './kinds/choose-all.ts';
import { gradeClaim } from './kinds/claim.ts';
import { gradeCloze } from './kinds/cloze.ts';
import { gradeMatch } from './kinds/match.ts';
import { gradeNumber } from './kinds/number.ts';
import { gradeOrder } from './kinds/order.ts';
import { gradeProof } from './kinds/proof.ts';
import { gradeTyped } from './kinds/typed.ts';
import { gradeWhoSaid } from './kinds/who-said.ts';
import type { Question } from './question.ts';

/** 0 for a pass and for an answer of another kind than the question's. */
export function grade(question: Question, answer: Answer, article: Article): number {
	switch (question.kind) {
		case 'choice':
			return answer.kind === 'choice' ? gradeChoice(question, answer) : 0;
		case 'who-said':
			return answer.kind === 'who-said' ? gradeWhoSaid(question, answer) : 0;
		case 'choose-all':
			return answer.kind === 'choose-all' ? gradeChooseAll(question, answer) : 0;
		case 'claim':
			return answer.kind === 'claim' ? gradeClaim(question, answer) : 0;
		case 'order':
			return answer.kind === 'order' ? gradeOrder(question, answer) : 0;
		case 'match':
			return answer.kind === 'match' ? gradeMatch(question, answer) : 0;
		case 'number':
			return answer.kind === 'number' ? gradeNumber(question, answer) : 0;
		case 'typed':
			return answer.kind === 'typed' ? gradeTyped(question, answer) : 0;
		case 'cloze':
			return answer.kind === 'cloze' ? gradeCloze(question, answer) : 0;
		case 'proof':
			return answer.kind === 'proof' ? gradeProof(provingSentences(article, question), answer) : 0;
		default:
			return unreachable(question);
	}
}
