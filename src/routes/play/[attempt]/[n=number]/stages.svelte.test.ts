import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { AttemptSettings } from '#domain/attempt/attempt.ts';
import { lockAnswer, lockProof } from '#domain/attempt/commands.ts';
import { startAttempt } from '#domain/attempt/start-attempt.ts';
import { type QuestionView, viewOf } from '#domain/attempt/view.ts';
import type { Answer } from '#domain/quiz/answer.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../../../tests/fixtures/sample-quiz.ts';
import Asking from './Asking.svelte';
import Revealed from './Revealed.svelte';

vi.mock('$app/state', () => ({ page: { url: new URL('http://localhost/play/a/1') } }));

const quiz = { ...SAMPLE_QUIZ, language: 'de' };
const { choice } = SAMPLE_QUESTIONS;
const RIGHT: Answer = { kind: 'choice', option: choice.key };

function started(settings: Partial<AttemptSettings>) {
	return startAttempt(
		{
			id: 'a',
			shareId: 's',
			seed: 'seed',
			quiz,
			origin: { kind: 'quiz' },
			settings: {
				book: 'memory',
				timeLimitMs: null,
				hasProofStep: false,
				asksConfidence: false,
				...settings
			},
			questionIds: [choice.id]
		},
		0
	);
}

function asking(settings: Partial<AttemptSettings> = {}) {
	const view = viewOf({ attempt: started({ book: 'open', ...settings }), quiz }, 0, 0);
	if (view?.stage !== 'asking') throw new Error('not asking');
	return view;
}

/** The reveal of a right answer, and of a proof beside it. */
function revealed(sentence: string): Extract<QuestionView, { stage: 'revealed' }> {
	const attempt = started({ book: 'open', hasProofStep: true });
	const answered = lockAnswer(attempt, quiz, { index: 0, answer: RIGHT }, 1);
	if (!answered.ok) throw new Error(answered.refusal.code);
	const proven = lockProof(answered.value, quiz, { index: 0, sentence }, 2);
	if (!proven.ok) throw new Error(proven.refusal.code);
	const view = viewOf({ attempt: proven.value, quiz }, 0, 3);
	if (view?.stage !== 'revealed') throw new Error('not revealed');
	return view;
}

async function showAsking(view = asking()) {
	const part = { stage: 'asking', fields: { kind: 'none' }, Clock: undefined } as const;
	return render(Asking, { view, part, onBegun: () => {}, refusal: undefined, sent: [] });
}

test('no confidence is chosen before the player chooses one', async () => {
	const screen = await showAsking(asking({ asksConfidence: true }));
	const sure = screen.getByRole('radio', { name: 'Sure', exact: true });
	await expect.element(sure).toBeVisible();
	expect(document.querySelector('[name=confidence]:checked')).toBeNull();
	expect(document.querySelector('[name=confidence]:required')).toBeNull();
});

test('the question’s words carry their language, ours do not', async () => {
	const screen = await showAsking();
	const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
	const prompt = screen.getByRole('heading', { name: choice.prompt }).element();
	expect(languageOf(prompt)).toBe('de');
	expect(languageOf(screen.getByText('Aberlow', { exact: true }).first().element())).toBe('de');
	expect(languageOf(screen.getByText(choice.hint).element())).toBe('de');
	expect(languageOf(screen.getByRole('button', { name: 'Lock my answer' }).element())).not.toBe(
		'de'
	);
});

test('the way on has the focus and tells the outcome', async () => {
	const { evidence } = revealed('p1s1').reveal;
	const proof = evidence[0]?.sentences[0] ?? '';
	const screen = await render(Revealed, { view: revealed(proof), refusal: undefined });
	const onward = screen.getByRole('button', { name: 'To the result' });
	await expect.element(onward).toHaveFocus();
	await expect
		.element(onward)
		.toHaveAccessibleDescription(/right ?\. You pointed to the sentence that proves it\./i);
});

test('who pointed elsewhere sees where', async () => {
	const { evidence } = revealed('p1s1').reveal;
	const elsewhere = quiz.article.paragraphs
		.flatMap(({ sentences }) => sentences)
		.find(({ id }) => !evidence.some(({ sentences }) => sentences.includes(id)));
	const view = revealed(elsewhere?.id ?? '');
	await render(Revealed, { view, refusal: undefined });
	const [mark] = document.querySelectorAll('mark.yours');
	expect(mark?.textContent).toContain(elsewhere?.text);
	expect(mark?.textContent).toContain('you pointed here');
});
