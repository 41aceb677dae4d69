import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { DeskView, SaveRequest } from '#formats/desk-view.ts';
import { SAMPLE_DESK_VIEW } from '../../../../tests/fixtures/sample-desk.ts';
import Desk from './Desk.svelte';

const save = vi.fn(async ({ revision }: SaveRequest) => ({
	reply: { ok: true, revision: revision + 1, savedAt: '2020-04-02T14:02:00Z' } as const,
	isTemporary: false
}));
const draftsOf = vi.fn(async () => ({ cards: [], reasons: ['Nothing to ask here.'] }));

beforeEach(async () => {
	await page.viewport(1280, 800);
	save.mockClear();
	localStorage.clear();
});

afterEach(() => localStorage.clear());

function show(view: DeskView = SAMPLE_DESK_VIEW) {
	return render(Desk, {
		token: 'secret',
		view,
		links: { edit: 'http://192.168.1.7/draft/secret', published: undefined },
		server: { save, draftsOf, publish: async () => undefined },
		onPublished: async () => undefined
	});
}

type Screen = Awaited<ReturnType<typeof show>>;

const prompts = SAMPLE_DESK_VIEW.desk.cards.map(({ question }) => question.prompt);
const current = () => document.querySelector<HTMLElement>('[aria-current="true"]');
const counts = (screen: Screen) =>
	screen
		.getByRole('radio')
		.elements()
		.map((radio) => radio.parentElement?.textContent.trim());

describe('the desk by keyboard', () => {
	test('j and k go from card to card, and the card at hand has the focus', async () => {
		await show();
		await userEvent.keyboard('jj');
		expect(current()?.textContent).toContain(prompts[2]);
		expect(document.activeElement).toBe(current());
		await userEvent.keyboard('k');
		expect(current()?.textContent).toContain(prompts[1]);
		await userEvent.keyboard('G');
		expect(current()?.textContent).toContain(prompts.at(-1));
	});

	test('a accepts and x rejects, each leads on; u takes back, U does it again', async () => {
		const screen = await show();
		await userEvent.keyboard('ax');
		expect(counts(screen).slice(1)).toEqual(['Open 11', 'Accepted 1', 'Rejected 1']);
		expect(current()?.textContent).toContain(prompts[2]);
		await userEvent.keyboard('u');
		expect(counts(screen).slice(1)).toEqual(['Open 12', 'Accepted 1', 'Rejected 0']);
		await userEvent.keyboard('{Control>}y{/Control}');
		expect(counts(screen).slice(1)).toEqual(['Open 11', 'Accepted 1', 'Rejected 1']);
		await expect.element(screen.getByText(/^Done again\. Rejected/)).toBeInTheDocument();
	});

	test('what is done is saved, and said to be', async () => {
		const screen = await show();
		await userEvent.keyboard('a');
		await expect.element(screen.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
		expect(save.mock.calls[0]?.[0].desk.cards[0]?.status).toBe('accepted');
		expect(localStorage).toHaveLength(0);
	});

	test('letters typed in a field are letters, and in a dialog nothing', async () => {
		const screen = await show();
		await userEvent.keyboard('?');
		await expect.element(screen.getByRole('dialog', { name: 'Keys and help' })).toBeVisible();
		await userEvent.keyboard('a{Escape}');
		await userEvent.keyboard('e');
		await userEvent.keyboard('axu');
		await expect.element(screen.getByLabelText('Question', { exact: true })).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		await expect.element(screen.getByText('Leave without saving?')).toBeVisible();
		await screen.getByRole('button', { name: 'Throw away' }).click();
		expect(counts(screen)[1]).toBe('Open 13');
		expect(document.activeElement).toBe(current());
	});

	test('Alt and an arrow move the card, and its focus with it', async () => {
		await show();
		await userEvent.keyboard('j{Alt>}{ArrowUp}{/Alt}');
		const first = document.querySelector('[data-card]');
		expect(first?.textContent).toContain(prompts[1]);
		expect(document.activeElement).toBe(first);
	});

	test('without letters only the others are keys', async () => {
		const screen = await show();
		await userEvent.keyboard('?');
		await screen.getByRole('checkbox', { name: /Single letters/ }).click();
		await userEvent.keyboard('{Escape}ax');
		expect(counts(screen)[1]).toBe('Open 13');
	});
});

describe('the article of the desk', () => {
	test('lights the proof of the card at hand', async () => {
		await show();
		const lit = () => [...document.querySelectorAll('.mark.lit')].map((one) => one.textContent);
		await expect.poll(lit).toEqual(['is now a café in Lund']);
		await userEvent.keyboard('j');
		await expect.poll(() => lit().join('')).toContain('those who rise before dawn');
	});

	test('a pointer over another card lights that one’s proof, until a key is pressed', async () => {
		const screen = await show();
		const lit = () => [...document.querySelectorAll('.mark.lit')].map((one) => one.textContent);
		await screen.getByRole('heading', { name: prompts[1] ?? '' }).hover();
		await expect.poll(() => lit().join('')).toContain('those who rise before dawn');
		await userEvent.keyboard('g');
		await expect.poll(lit).toEqual(['is now a café in Lund']);
	});

	test('a sentence opens by Enter, says what is in it, and Escape leads back', async () => {
		const screen = await show();
		const sentence = screen.getByRole('button', { name: /^Mayor Ingrid Sølvberg called/ });
		sentence.element().focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByText('Nothing to ask here.')).toBeVisible();
		await expect.element(screen.getByText('It is written so.')).toBeVisible();
		expect(draftsOf).toHaveBeenLastCalledWith('p2s1');
		await userEvent.keyboard('{Escape}');
		expect(document.activeElement).toBe(current());
	});

	test('the arrows go from sentence to sentence', async () => {
		const screen = await show();
		screen
			.getByRole('button', { name: /^The island of Torvey/ })
			.element()
			.focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect
			.element(screen.getByRole('button', { name: /^The boat, the Petrel/ }))
			.toHaveFocus();
	});
});

describe('a question by hand', () => {
	test('is checked while it is written, and added once it lacks nothing', async () => {
		const screen = await show();
		await userEvent.keyboard('n');
		await userEvent.keyboard('Where is the old ferry now?');
		await screen.getByLabelText('Right answer').fill('Fenwick');
		await screen.getByRole('button', { name: /^The diesel ferry/ }).click();
		await expect.element(screen.getByText(/“Fenwick” does not stand in the proof/)).toBeVisible();
		await screen.getByLabelText('Right answer').fill('Lund');
		await expect.element(screen.getByText(/does not stand in the proof/)).not.toBeInTheDocument();
		await screen.getByLabelText('Wrong option 1').fill('Aberlow');
		await screen.getByLabelText('Wrong option 2').fill('Torvey');
		await screen.getByRole('button', { name: 'Save', exact: true }).click();
		await expect.element(screen.getByLabelText('Explanation')).toHaveFocus();
		await userEvent.keyboard('It became a place to sit in.');
		await expect.element(screen.getByText('Proven by the article')).toBeVisible();
		await userEvent.keyboard('{Control>}{Enter}{/Control}');
		expect(current()?.textContent).toContain('Where is the old ferry now?');
		expect(counts(screen)[2]).toBe('Accepted 1');
	});
});

test('an empty desk says why, and how to go on by hand', async () => {
	const view = {
		...SAMPLE_DESK_VIEW,
		desk: { ...SAMPLE_DESK_VIEW.desk, cards: [] },
		undrafted: 'language-unknown'
	};
	const screen = await show(view);
	await expect.element(screen.getByText(/The engine reads English/)).toBeVisible();
	await screen.getByRole('button', { name: 'write the first question' }).click();
	await expect.element(screen.getByRole('heading', { name: 'A new question' })).toBeVisible();
});

test('another tab that saved is told, and its desk can be taken', async () => {
	const theirs = {
		...SAMPLE_DESK_VIEW.desk,
		cards: SAMPLE_DESK_VIEW.desk.cards.map((card) => ({ ...card, status: 'accepted' }) as const)
	};
	save.mockResolvedValueOnce({
		reply: { ok: false, code: 'revision-conflict', message: 'No.', revision: 9, desk: theirs },
		isTemporary: false
	} as never);
	const screen = await show();
	await userEvent.keyboard('x');
	await screen.getByRole('button', { name: 'Take what is there' }).click();
	expect(counts(screen)[2]).toBe('Accepted 13');
});
