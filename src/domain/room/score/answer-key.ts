import type { Answer } from '#domain/quiz/answer.ts';
import { fold } from '#domain/quiz/forms/fold.ts';
import { unreachable } from '#domain/refusal.ts';

/**
 * ROOM-52: a text that is the same for answers that say the same: picks in any order, typed words
 * in any spelling that folds alike.
 */
export function answerKey(answer: Answer): string {
	return JSON.stringify([answer.kind, saidBy(answer)]);
}

function saidBy(answer: Answer): unknown {
	switch (answer.kind) {
		case 'choice':
		case 'who-said':
			return answer.option;
		case 'choose-all':
			return [...new Set(answer.options)].toSorted();
		case 'claim':
			return answer.verdict;
		case 'order':
			return answer.items;
		case 'match':
			return Object.entries(answer.pairs).toSorted(([one], [other]) => (one < other ? -1 : 1));
		case 'number':
		case 'typed':
			return fold(answer.text);
		case 'cloze':
			return answer.gaps.map(fold);
		case 'proof':
			return answer.sentence;
		case 'pass':
			return null;
		default:
			return unreachable(answer);
	}
}
