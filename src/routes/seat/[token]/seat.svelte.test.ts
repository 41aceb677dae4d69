import { beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Ack } from '#formats/room-message.ts';
import { PlayedRoom, RIGHT, WRONG } from '../../../../tests/fixtures/played-room.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../../tests/fixtures/sample-quiz.ts';
import Seat from './Seat.svelte';
import { WholeArticle } from '#lib/client/live/whole-article.svelte.ts';
import { SeatTalk, type Send } from './seat-talk.svelte.ts';

const { order } = SAMPLE_QUESTIONS;
const DONE: Ack = { kind: 'ack', id: '' };
const TOO_LATE: Ack = {
	...DONE,
	refusal: { code: 'too-late', message: 'The question was locked.', advice: 'Wait.' }
};

beforeEach(() => sessionStorage.clear());

const room = (...settings: ConstructorParameters<typeof PlayedRoom>) =>
	new PlayedRoom(...settings).join('ann', 'bob');
const viewOf = (played: PlayedRoom) => played.sees('player', 'ann');

async function show(played: PlayedRoom, send: Send = () => Promise.resolve(DONE)) {
	const talk = new SeatTalk(send);
	const shelf = new WholeArticle('token', SAMPLE_QUIZ.article, () => Promise.reject(new Error()));
	const shared = { talk, shelf, code: 'CDFHJK', isOnOffer: true, isWelcomed: false };
	const props = (status: 'open' | 'reconnecting' = 'open') => ({
		...{ view: viewOf(played), receivedAt: performance.now(), status },
		...{ refused: undefined, sent: [], ...shared }
	});
	const screen = await render(Seat, props());
	return { ...screen, talk, follow: (status?: 'reconnecting') => screen.rerender(props(status)) };
}

test('an answer is called saved only when the room has it', async () => {
	const played = room().leadOn();
	const said = vi.fn<Send>(() => new Promise(() => {}));
	const screen = await show(played, said);
	await screen.getByRole('radio', { name: 'Lund' }).click();
	const lock = screen.getByRole('button', { name: 'Lock my answer' });
	await lock.click();
	expect(said).toHaveBeenCalledWith({ kind: 'answer', index: 0, redo: 0, answer: RIGHT });
	await expect.element(lock).toBeDisabled();
	await expect.element(screen.getByText(/^Sent\./)).toBeVisible();
	expect(document.body.textContent).not.toContain('Saved');
	await screen.follow('reconnecting');
	await expect.element(screen.getByText(/^Kept on this phone\./)).toBeVisible();
	played.answer('ann', RIGHT);
	await screen.follow();
	await expect.element(screen.getByRole('heading', { name: 'Saved' })).toHaveFocus();
	expect(said).toHaveBeenCalledOnce();
});

test('a refusal that comes when the room has gone on names its question', async () => {
	const played = room().leadOn();
	let answer: (ack: Ack) => void = () => {};
	const screen = await show(played, () => new Promise((resolve) => (answer = resolve)));
	await screen.getByRole('radio', { name: 'Lund' }).click();
	await screen.getByRole('button', { name: 'Lock my answer' }).click();
	played.lead('lock').leadOn(2);
	await screen.follow();
	answer(TOO_LATE);
	await expect.element(screen.getByText('Your answer to question 1:')).toBeVisible();
	await expect.element(screen.getByRole('alert').first()).toHaveTextContent('was locked');
	await expect.element(screen.getByRole('radio', { name: 'Not stated' })).toBeEnabled();
});

test('nothing chosen is said at once, and nothing is sent', async () => {
	const said = vi.fn<Send>();
	const screen = await show(room({}, ['yards']).leadOn(), said);
	await screen.getByRole('button', { name: 'Lock my answer' }).click();
	await expect.element(screen.getByText('Nothing has been answered yet.')).toBeVisible();
	expect(said).not.toHaveBeenCalled();
});

test('what is filled in stays when the room is shown anew', async () => {
	const played = room({}, [order.id]).leadOn();
	const screen = await show(played);
	const texts = () =>
		[...document.querySelectorAll('ol .words')].map(({ textContent }) => textContent);
	const dealt = texts();
	await screen.getByRole('button', { name: `Move down: ${dealt[0] ?? ''}` }).click();
	const moved = [dealt[1], dealt[0], ...dealt.slice(2)];
	expect(texts()).toEqual(moved);
	played.join('cat');
	await screen.follow();
	expect(texts()).toEqual(moved);
});

test('a question asked anew begins from nothing', async () => {
	const played = room().leadOn();
	const screen = await show(played);
	await screen.getByRole('radio', { name: 'Lund' }).click();
	played.lead('redo');
	await screen.follow();
	await expect.element(screen.getByRole('radio', { name: 'Lund' })).not.toBeChecked();
});

test('a question on the wall alone is still read out, and shown to who needs it near', async () => {
	const played = room({ questionText: 'wall' }).leadOn();
	const screen = await show(played);
	const { prompt } = SAMPLE_QUESTIONS.choice;
	const heading = screen.getByRole('heading', { level: 1 });
	await expect.element(heading).toHaveTextContent(`Read the question on the wall ${prompt}`);
	expect(document.querySelector('h1 .visually-hidden')?.textContent).toContain(prompt);
	const accommodation = { timeFactor: 1, hasLargerText: true, hasSimplerView: false };
	played.do({ kind: 'accommodate', player: 'ann', accommodation });
	await screen.follow();
	await expect.element(heading).toHaveTextContent(new RegExp(`^${prompt.slice(0, -1)}.$`));
});

test('who comes late is told where their game begins', async () => {
	const played = new PlayedRoom().join('bob').leadOn().answer('bob', RIGHT).leadOn(2).join('ann');
	const screen = await show(played);
	await expect.element(screen.getByText('Your game starts here, at question 2.')).toBeVisible();
});

test('an objection is pointed, sent, and answered', async () => {
	const played = room().leadOn().answer('ann', WRONG).lead('lock').leadOn();
	const said = vi.fn<Send>(() => Promise.resolve(DONE));
	const screen = await show(played, said);
	await screen.getByText('I object').click();
	await screen.getByRole('button', { name: 'Send my objection' }).click();
	await expect.element(screen.getByText('Tap a sentence first.')).toBeVisible();
	await screen.getByText('The island of Torvey switched').last().click();
	await screen.getByRole('button', { name: 'Send my objection' }).click();
	const objection = { kind: 'object', index: 0, redo: 0, sentence: 'p1s1' } as const;
	expect(said).toHaveBeenCalledWith(objection);
	played.do({ ...objection, player: 'ann' });
	await screen.follow();
	await expect.element(screen.getByText('Your objection is with the host.')).toBeVisible();
	played.do({ kind: 'rule', player: 'ann', index: 0, redo: 0, ruling: 'both-right' });
	await screen.follow();
	await expect.element(screen.getByText(/accepted your objection/)).toBeVisible();
	await expect.element(screen.getByText(/counted anew/)).toBeVisible();
});

test('at one’s own pace one key leads on, and the outcome is heard with it', async () => {
	const played = room({ pace: 'own' }).leadOn();
	const said = vi.fn<Send>(() => Promise.resolve(DONE));
	const screen = await show(played, said);
	played.answer('ann', RIGHT);
	await screen.follow();
	const onward = screen.getByRole('button', { name: 'Next question' });
	await expect.element(onward).toHaveFocus();
	await expect.element(onward).toHaveAccessibleDescription(/right/i);
	await onward.click();
	expect(said).toHaveBeenCalledWith({ kind: 'go-on', index: 0 });
});

test('the end tells what came of it without what was dropped', async () => {
	const played = room().leadOn().answer('ann', WRONG).lead('lock').leadOn();
	const at = { player: 'ann', index: 0, redo: 0 };
	played.do({ kind: 'object', ...at, sentence: 'p1s1' });
	played.do({ kind: 'rule', ...at, ruling: 'dropped' }).leadOn();
	played.answer('ann', { kind: 'claim', verdict: 'not-stated' }).lead('lock').leadOn();
	const screen = await show(played.do({ kind: 'end' }));
	await expect.element(screen.getByRole('heading', { name: '1 of 1 right' })).toBeVisible();
	await expect
		.element(screen.getByText('Dropped: it counts for nobody', { exact: true }))
		.toBeVisible();
	expect(
		screen.getByRole('list', { name: 'How the questions went' }).element().children
	).toHaveLength(1);
	await expect.element(screen.getByRole('button', { name: 'Keep my result' })).toBeVisible();
});
