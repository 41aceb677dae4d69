import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { DeskRig, must } from '../../../../tests/fixtures/desk-rig.ts';
import { LiveRig } from '../../../../tests/fixtures/live-rig.ts';
import { SAMPLE_QUIZ } from '../../../../tests/fixtures/sample-quiz.ts';
import { sentencesOf } from '#domain/article/article.ts';
import { startAttempt } from '#domain/attempt/start-attempt.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import type { Card } from '#domain/desk/desk.ts';
import { readArticleFile } from '#formats/article-file.ts';
import { checkQuizFile } from '#formats/quiz-file/check-quiz-file.ts';
import { DEFAULT_SETTINGS } from '#domain/room/settings.ts';
import { zipOf } from './zip-of.ts';

let rig: DeskRig;

beforeEach(async () => {
	rig = await DeskRig.start();
});

async function firstCard(token: string): Promise<Card> {
	const [card] = (await rig.view(token)).desk.cards;
	if (card === undefined) throw new Error('no card');
	return card;
}

/** Changes the first question's explanation: another version of the quiz. */
async function edit(token: string, explanation: string): Promise<void> {
	const { id, question } = await firstCard(token);
	await rig.act(token, { act: 'edit', card: id, question: { ...question, explanation } });
}

describe('publishing', () => {
	it('PUBLISH-1 the accepted cards are a quiz that can be found', async () => {
		const { slug, version, playPath, hostPath } = await rig.published();
		expect([playPath, hostPath]).toEqual([`/quiz/${slug}`, `/quiz/${slug}/host`]);
		const quiz = await rig.quiz(slug);
		expect(quiz).toMatchObject({ slug, version, title: 'A quiet crossing' });
		expect(quiz.questions.map(({ id }) => id)).toEqual(SAMPLE_QUIZ.questions.map(({ id }) => id));
		expect(sentencesOf(quiz.article)).toHaveLength(7);
	});

	it('PUBLISH-12 it is not listed, and its address cannot be guessed', async () => {
		const { slug } = await rig.published();
		expect(slug).toMatch(/^a-quiet-crossing-[a-z0-9]{10}$/);
		expect(rig.quizzes.current).toEqual([]);
		expect((await rig.published()).slug).not.toBe(slug);
	});

	it('PUBLISH-2 nothing accepted is no quiz', async () => {
		const { status, reply } = await rig.desks.publish(await rig.open());
		expect({ status, reply }).toMatchObject({
			status: 422,
			reply: { code: 'quiz-unproven', findings: [{ code: 'quiz-empty' }] }
		});
	});

	it('PUBLISH-3 a finding names its card and its field, and nothing is published', async () => {
		const token = await rig.open();
		const card = await firstCard(token);
		const evidence = [{ quote: 'is now a bakery in Lund' }];
		await rig.act(
			token,
			{ act: 'edit', card: card.id, question: { ...card.question, evidence } },
			{ act: 'decide-all', status: 'accepted' }
		);
		const { reply } = await rig.desks.publish(token);
		expect(reply).toMatchObject({
			ok: false,
			findings: [{ card: card.id, code: 'evidence-not-found', field: ['evidence', 0, 'quote'] }]
		});
		expect((await rig.view(token)).published).toEqual([]);
	});

	it('PUBLISH-3 a card that is not whole is told of', async () => {
		const token = await rig.open();
		const card = await firstCard(token);
		if (card.question.kind !== 'choice') throw new Error('another card');
		const question = { ...card.question, key: '' };
		await rig.act(
			token,
			{ act: 'edit', card: card.id, question },
			{ act: 'decide', card: card.id, status: 'accepted' }
		);
		expect((await rig.desks.publish(token)).reply).toMatchObject({
			findings: [{ card: card.id, code: 'answer-missing', field: ['key'] }]
		});
		await rig.act(token, {
			...{ act: 'edit', card: card.id },
			question: { ...card.question, explanation: ' ', prompt: '' }
		});
		const { reply } = await rig.desks.publish(token);
		expect(reply.ok ? [] : reply.findings.map(({ code, field }) => [code, field])).toEqual([
			['text-empty', ['prompt']],
			['text-empty', ['explanation']]
		]);
	});

	it('PUBLISH-3 a card that was rejected is nobody’s business', async () => {
		const token = await rig.open();
		const card = await firstCard(token);
		await rig.act(
			token,
			{ act: 'decide', card: card.id, status: 'rejected' },
			{ act: 'edit', card: card.id, question: { ...card.question, prompt: '' } },
			{ act: 'decide-all', status: 'accepted' }
		);
		const { slug } = await rig.publish(token);
		expect((await rig.quiz(slug)).questions).toHaveLength(SAMPLE_QUIZ.questions.length - 1);
	});

	it('PUBLISH-5 what nobody has told is said not to have been told', async () => {
		const empty = { title: '', standfirst: '', sourceNote: '', author: '', licence: '' };
		const meta = { ...SAMPLE_QUIZ.article.meta, ...empty };
		const { slug } = await rig.published({ meta, owner: 'The Torvey News' });
		const told = (await rig.quiz(slug)).article.meta;
		expect(told).toMatchObject({ author: 'Author not told', licence: 'Licence not told' });
		expect(told.sourceNote).toContain('The Torvey News');
		expect(slug).toMatch(/^quiz-[a-z0-9]{10}$/);
	});
});

describe('versions', () => {
	it('PUBLISH-10 the same again is the same version', async () => {
		const { token, version } = await rig.published();
		expect((await rig.publish(token)).version).toBe(version);
		expect(await rig.view(token)).toMatchObject({ isAhead: false, published: [{ version }] });
	});

	it('PUBLISH-10 an edit is ahead until it is published under the same address', async () => {
		const { token, slug, version } = await rig.published();
		await edit(token, 'It is a place to sit in now.');
		expect((await rig.view(token)).isAhead).toBe(true);
		expect((await rig.quiz(slug)).version).toBe(version);
		const second = await rig.publish(token);
		expect(second.slug).toBe(slug);
		expect((await rig.quiz(slug)).version).toBe(second.version);
		expect((await rig.view(token)).published.map((one) => one.version)).toEqual([
			second.version,
			version
		]);
	});

	it('PUBLISH-13 an attempt goes on with the version it began with', async () => {
		const { token, slug, version } = await rig.published();
		await begin(slug, 'attempt');
		await edit(token, 'It is a place to sit in now.');
		await rig.publish(token);
		const { quiz } = must(await rig.attempts.find('attempt'));
		expect(quiz.version).toBe(version);
		expect(quiz.questions[0]?.explanation).toBe(SAMPLE_QUIZ.questions[0]?.explanation);
	});

	it('PUBLISH-13 a room goes on with the version it began with, also after a restart', async () => {
		const { token, slug, version } = await rig.published();
		const { store, quizzes } = rig;
		const rooms = await LiveRig.start({ store, quizzes });
		const selection = { kind: 'mix', count: 3 } as const;
		const wish = { quiz: await rig.quiz(slug), selection, settings: DEFAULT_SETTINGS };
		const { room } = must(await rooms.live.openRoom(wish));
		await edit(token, 'It is a place to sit in now.');
		await rig.publish(token);
		const later = await rooms.beside();
		expect(must(await later.live.game(room)).quiz.version).toBe(version);
	});

	it('PUBLISH-13 two tabs that publish at once make one version', async () => {
		const token = await rig.open();
		await rig.act(token, { act: 'decide-all', status: 'accepted' });
		const [one, other] = await Promise.all([rig.publish(token), rig.publish(token)]);
		expect(one).toEqual(other);
		expect((await rig.view(token)).published).toHaveLength(1);
	});
});

describe('an article of which only the needed is shown', () => {
	async function needed() {
		const token = await rig.open({ shown: 'needed' });
		const cards = (await rig.view(token)).desk.cards;
		const proofs = cards.filter(({ question }) => question.kind === 'proof');
		const chosen = cards.find(({ question }) => question.id === 'cafe-town');
		return { token, proofs, chosen: chosen?.id ?? '' };
	}

	it('PUBLISH-20 no other sentence leaves the shelf', async () => {
		const { token, chosen } = await needed();
		await rig.act(token, { act: 'decide', card: chosen, status: 'accepted' });
		const { slug, version } = await rig.publish(token);
		for (const quiz of [await rig.quiz(slug), await rig.quizzes.version(slug, version)]) {
			expect(quiz && sentencesOf(quiz.article).map(({ id }) => id)).toEqual(['p3s1']);
			expect(JSON.stringify(quiz)).not.toContain('Petrel');
		}
	});

	it('PUBLISH-22 what needs all of it on the screen is refused', async () => {
		const { token, proofs } = await needed();
		await rig.act(token, { act: 'decide-all', status: 'accepted' });
		const { reply } = await rig.desks.publish(token);
		expect(reply.ok ? [] : reply.findings.map(({ card, code }) => [card, code])).toEqual(
			proofs.map(({ id }) => [id, 'proof-needs-article'])
		);
		expect(proofs.length).toBeGreaterThan(0);
	});
});

describe('exporting', () => {
	it('PUBLISH-40 gives the bank’s own files, of the very version', async () => {
		const { token, slug } = await rig.published();
		const exported = must(await rig.desks.exportFiles(token));
		if ('findings' in exported) throw new Error('not proven');
		const files = unzipSync(zipOf(exported));
		expect(Object.keys(files)).toEqual(
			['article.md', 'quiz.yaml', 'README.txt'].map((name) => `${slug}/${name}`)
		);
		const text = (name: string) => new TextDecoder().decode(files[`${slug}/${name}`]);
		const article = readArticleFile(text('article.md'));
		if (!article.ok) throw new Error('no article');
		const { meta, text: words } = article.value;
		const source = text('quiz.yaml');
		const version = 'v';
		const quiz = checkQuizFile({ slug, version, article: parseArticle(meta, words), source });
		expect(quiz.ok && quiz.value.questions).toEqual((await rig.quiz(slug)).questions);
	});

	it('PUBLISH-40 says what is not proven yet', async () => {
		const exported = must(await rig.desks.exportFiles(await rig.open()));
		expect(exported).toMatchObject({ findings: [{ code: 'quiz-empty' }] });
	});
});

async function begin(slug: string, id: string): Promise<void> {
	const quiz = await rig.quiz(slug);
	const { book, timeLimitMs, hasProofStep, asksConfidence } = DEFAULT_SETTINGS;
	const attempt = startAttempt(
		{
			...{ id, shareId: `${id}-share`, seed: 'seed', quiz, origin: { kind: 'quiz' } },
			settings: { book, timeLimitMs, hasProofStep, asksConfidence },
			questionIds: quiz.questions.map((question) => question.id)
		},
		rig.now
	);
	must(await rig.attempts.add(attempt, 'browser'));
}
