import { isPossible, writeDate } from '../../forms/date-form.ts';
import type { Objection, QuestionFacts } from '../question-check.ts';

/** PROOF-13: tolerances, dates and gaps make sense. */
export function checkSaneValues({ question }: QuestionFacts): readonly Objection[] {
	switch (question.kind) {
		case 'number': {
			const { key, tolerance } = question;
			if (tolerance === 0 || tolerance < Math.abs(key) / 2) return [];
			return [{ code: 'tolerance-too-wide', field: ['tolerance'], detail: `${tolerance}` }];
		}
		case 'typed': {
			if (question.form === 'text' || isPossible(question.key)) return [];
			return [{ code: 'date-impossible', field: ['key'], detail: writeDate(question.key) }];
		}
		case 'cloze': {
			const marked = question.text.split('{}').length - 1;
			if (marked === question.gaps.length) return [];
			const detail = `${marked} {} and ${question.gaps.length} gaps`;
			return [{ code: 'gaps-miscounted', field: ['text'], detail }];
		}
		default:
			return [];
	}
}
