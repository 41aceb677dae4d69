import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/quiz/answer.ts';
import type { Question } from '#domain/quiz/question.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../tests/fixtures/sample-quiz.ts';
import type { Attempt, AttemptSettings } from './attempt.ts';
import { lockAnswer, lockProof, pause } from './commands.ts';
import { canBeProven } from './stage.ts';
import { startAttempt } from './start-attempt.ts';
import { type QuestionView, viewOf } from './view.ts';

const T0 = 1_000_000;

function begin(question: Question, settings: Partial<AttemptSettings> = {}): Attempt {
	return startAttempt(
		{
			id: 'attempt',
			shareId: 'share',
			seed: 'seed',
			quiz: SAMPLE_QUIZ,
			origin: { kind: 'quiz' },
			settings: {
				book: 'open',
				timeLimitMs: null,
				hasProofStep: false,
				asksConfidence: false,
				...settings
			},
			questionIds: [question.id]
		},
		T0
	);
}

function lock(attempt: Attempt, answer: Answer): Attempt {
	const locked = lockAnswer(attempt, SAMPLE_QUIZ, { index: 0, answer }, T0 + 1);
	if (!locked.ok) throw new Error(locked.refusal.code);
	return locked.value;
}

function viewed(attempt: Attempt): QuestionView {
	const view = viewOf({ attempt, quiz: SAMPLE_QUIZ }, 0, T0);
	if (view === undefined) throw new Error('The question is not open.');
	return view;
}

/** An answer that is wrong for every question of its kind, so that it cannot give the key away. */
function wrongAnswer({ kind }: Question): Answer {
	switch (kind) {
		case 'choice':
		case 'who-said':
			return { kind, option: 'none' };
		case 'choose-all':
			return { kind, options: ['none'] };
		case 'claim':
			return { kind, verdict: 'not-stated' };
		case 'order':
			return { kind, items: [] };
		case 'match':
			return { kind, pairs: {} };
		case 'number':
		case 'typed':
			return { kind, text: '?' };
		case 'cloze':
			return { kind, gaps: [] };
		case 'proof':
			return { kind, sentence: 'p1s1' };
	}
}

const secretsOf = (question: Question): readonly string[] => [
	question.explanation,
	...(question.paraphrase === undefined ? [] : [question.paraphrase]),
	...question.evidence.map(({ quote }) => quote)
];

/** The view as it is sent, without the article that the player may read anyway. */
function sent(view: QuestionView): string {
	return JSON.stringify({ ...view, article: undefined });
}

describe.each(SAMPLE_QUIZ.questions)('the view of $kind $id', (question) => {
	it('ATTEMPT-1 holds no secret before the lock', () => {
		const view = viewed(begin(question));
		expect(view.stage).toBe('asking');
		for (const secret of secretsOf(question)) expect(sent(view)).not.toContain(secret);
		expect(view).not.toHaveProperty('reveal');
		expect(view).not.toHaveProperty('question.key');
	});

	it.runIf(canBeProven(question))('ATTEMPT-1 tells nothing while the proof is open', () => {
		const view = viewed(lock(begin(question, { hasProofStep: true }), wrongAnswer(question)));
		expect(view.stage).toBe('proving');
		for (const secret of secretsOf(question)) expect(sent(view)).not.toContain(secret);
		expect(view).not.toHaveProperty('mark');
	});

	it('ATTEMPT-1 shows explanation and evidence once locked', () => {
		const view = viewed(lock(begin(question), { kind: 'pass' }));
		expect(view.stage).toBe('revealed');
		for (const secret of secretsOf(question).filter((one) => one !== question.paraphrase)) {
			expect(sent(view)).toContain(secret);
		}
	});

	it('ATTEMPT-1 hides the article from memory unless a sentence is to be tapped', () => {
		const attempt = {
			...begin(question),
			entries: [{ questionId: question.id, openedAt: T0, pausedMs: 0 }]
		};
		const fromMemory = { ...attempt, settings: { ...attempt.settings, book: 'memory' as const } };
		expect('article' in viewed(fromMemory)).toBe(question.kind === 'proof');
		expect(viewed(attempt)).toHaveProperty('article');
	});
});

describe('the view of a question', () => {
	it('ATTEMPT-1 shows from memory only the proof’s paragraphs before the end, all after it', () => {
		const { choice } = SAMPLE_QUESTIONS;
		const open = begin(choice);
		const locked = lock(
			{ ...open, settings: { ...open.settings, book: 'memory' } },
			wrongAnswer(choice)
		);
		const before = viewed(locked);
		const after = viewed({ ...locked, finishedAt: T0 });
		if (before.stage !== 'revealed' || after.stage !== 'revealed') throw new Error('not revealed');
		const hidden = SAMPLE_QUIZ.article.paragraphs.filter(
			({ id }) => !before.article.paragraphs.some((shown) => shown.id === id)
		);
		expect(hidden.length).toBeGreaterThan(0);
		for (const sentence of hidden.flatMap(({ sentences }) => sentences)) {
			expect(JSON.stringify(before)).not.toContain(sentence.text);
		}
		expect(JSON.stringify(before.article)).toContain(choice.evidence[0]?.quote);
		expect(after.article).toEqual(SAMPLE_QUIZ.article);
	});

	it('shows the options in the order they were asked in', () => {
		const { choice } = SAMPLE_QUESTIONS;
		const asked = viewed(begin(choice));
		const revealed = viewed(lock(begin(choice), wrongAnswer(choice)));
		if (asked.stage !== 'asking' || asked.question.kind !== 'choice') throw new Error('not asked');
		if (revealed.stage !== 'revealed' || revealed.reveal.detail.kind !== 'options') {
			throw new Error('not revealed');
		}
		expect(revealed.reveal.detail.options.map(({ text }) => text)).toEqual(
			asked.question.options.map(({ text }) => text)
		);
	});

	const [question] = SAMPLE_QUIZ.questions;
	if (question === undefined) throw new Error('The sample has no question.');

	it('ATTEMPT-7 holds nothing of the question while paused', () => {
		const paused = pause(begin(question), SAMPLE_QUIZ, T0);
		if (!paused.ok) throw new Error(paused.refusal.code);
		const view = viewed(paused.value);
		expect(view.stage).toBe('paused');
		expect(JSON.stringify(view)).not.toContain(question.prompt);
		expect(view).not.toHaveProperty('article');
	});

	it('ATTEMPT-4 tells what is left of the time, never less than nothing', () => {
		const attempt = begin(question, { timeLimitMs: 20_000 });
		expect(viewOf({ attempt, quiz: SAMPLE_QUIZ }, 0, T0 + 5000)).toMatchObject({
			remainingMs: 15_000
		});
		expect(viewOf({ attempt, quiz: SAMPLE_QUIZ }, 0, T0 + 60_000)).toMatchObject({
			remainingMs: 0
		});
	});

	it('is undefined for a question that was not opened', () => {
		expect(viewOf({ attempt: begin(question), quiz: SAMPLE_QUIZ }, 1, T0)).toBeUndefined();
	});

	it('ATTEMPT-6 shows the tapped sentence and whether it proves', () => {
		const provable = SAMPLE_QUIZ.questions.find(canBeProven);
		if (provable === undefined) throw new Error('The sample has no provable question.');
		const proving = lock(begin(provable, { hasProofStep: true }), wrongAnswer(provable));
		const proven = lockProof(proving, SAMPLE_QUIZ, { index: 0, sentence: null }, T0);
		if (!proven.ok) throw new Error(proven.refusal.code);
		expect(viewed(proven.value)).toMatchObject({
			stage: 'revealed',
			proof: { sentence: null, isProven: false }
		});
	});
});
