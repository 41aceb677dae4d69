import { describe, expect, test } from 'vitest';
import { optionId } from '#domain/quiz/option.ts';
import { SAMPLE_ARTICLE } from '../../../../tests/fixtures/sample-article.ts';
import { SAMPLE_QUIZ } from '../../../../tests/fixtures/sample-quiz.ts';
import { DeskFindings } from './desk-findings.ts';
import { fieldOf } from './edited-field.ts';
import { editedOf } from './edited-of.ts';
import { emptyQuestion } from './edited-question.ts';
import { trim, toggleSentence, wholeWords } from './evidence-pieces.ts';
import { missingFields } from './missing-fields.ts';
import { questionOf } from './question-of.ts';

const findings = new DeskFindings(SAMPLE_ARTICLE);
const empty = emptyQuestion({ id: 'written-1', round: 'pick', evidence: [] });

describe('a question under the pen', () => {
	test.each(SAMPLE_QUIZ.questions.map((question) => [question.id, question] as const))(
		'%s comes back as it went in, and lacks nothing',
		(_, question) => {
			const edited = editedOf(question);
			expect(questionOf(edited)).toEqual(question);
			expect(missingFields(edited)).toEqual([]);
		}
	);

	test('the key follows its words, and right options come first', () => {
		const edited = { ...empty, rights: ['Lund'], wrongs: [{ text: 'Aberlow', whyNot: '' }] };
		const question = questionOf(edited);
		expect(question).toMatchObject({ kind: 'choice', key: optionId('Lund') });
		const several = questionOf({ ...edited, kind: 'choose-all', rights: ['Lund', 'Fenwick'] });
		expect(several).toMatchObject({ key: [optionId('Lund'), optionId('Fenwick')] });
		expect(fieldOf({ ...edited, kind: 'choose-all', rights: ['a', 'b'] }, ['options', 2])).toBe(
			'wrongs.0'
		);
	});

	test('what is empty is told field by field', () => {
		const fields = missingFields(empty).map(({ field }) => field);
		expect(fields).toEqual(['prompt', 'rights.0', 'wrongs.0', 'wrongs.1', 'explanation']);
		const number = missingFields({ ...empty, kind: 'number', number: 'many', tolerance: '-1' });
		expect(number.map(({ field }) => field)).toContain('number');
		expect(number.map(({ field }) => field)).toContain('tolerance');
	});

	test('an answer that the proof does not hold is told beside the answer', () => {
		const edited = {
			...empty,
			prompt: 'Where does the old boat serve coffee?',
			rights: ['Fenwick'],
			wrongs: [{ text: 'Torvey', whyNot: '' }],
			evidence: [{ quote: 'is now a café in Lund' }],
			explanation: 'It became a café.'
		};
		const [finding] = findings.of(questionOf(edited), SAMPLE_ARTICLE.meta);
		expect(finding?.code).toBe('answer-not-in-evidence');
		expect(fieldOf(edited, finding?.field ?? [])).toBe('rights.0');
	});
});

describe('evidence', () => {
	const sentences = SAMPLE_ARTICLE.paragraphs.flatMap((paragraph) => paragraph.sentences);
	const [first, second] = sentences;
	if (first === undefined || second === undefined) throw new Error('The sample has sentences');

	test('a sentence is put in and taken out again, in the order of the text', () => {
		const both = [second, first].reduce(
			(taken, one) => toggleSentence(SAMPLE_ARTICLE, taken, one),
			empty.evidence
		);
		expect(both.map(({ quote }) => quote)).toEqual([first.text, second.text]);
		expect(toggleSentence(SAMPLE_ARTICLE, both, first)).toEqual([{ quote: second.text }]);
	});

	test('words are taken off and put on at either end', () => {
		const whole = { quote: first.text };
		const shorter = trim(SAMPLE_ARTICLE, whole, { edge: 'start', by: -1 });
		expect(shorter?.quote).toBe(first.text.slice(first.text.indexOf(' ') + 1));
		expect(trim(SAMPLE_ARTICLE, shorter ?? whole, { edge: 'start', by: 1 })).toEqual(whole);
		expect(trim(SAMPLE_ARTICLE, whole, { edge: 'start', by: 1 })).toBeUndefined();
		const longer = trim(SAMPLE_ARTICLE, whole, { edge: 'end', by: 1 });
		expect(longer?.quote).toBe(`${first.text} ${second.text.split(' ')[0]}`);
	});

	test('a selection is widened to whole words', () => {
		const at = first.text.indexOf('island');
		const span = { start: first.start + at + 2, end: first.start + at + 4 };
		const words = wholeWords(SAMPLE_ARTICLE, span);
		expect(words && SAMPLE_ARTICLE.text.slice(words.start, words.end)).toBe('island');
		expect(wholeWords(SAMPLE_ARTICLE, { start: first.end, end: first.end + 1 })).toBeUndefined();
	});
});
