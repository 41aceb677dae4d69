// Must never happen: a key, a piece of evidence or an explanation on a wall or a phone before the
// reveal. Every question is played, and every letter that reaches anybody is read: pages, their data,
// the frames of sockets and the bodies of event streams.

import { expect } from '@playwright/test';
import type { Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { brief, primer, questionAsked } from './support/bank.ts';
import * as http from './support/over-http.ts';
import * as robots from './support/room-robots.ts';
import { ANSWERING, type Told, Watch, told } from './support/room-watch.ts';
import {
	articleTexts,
	evidenceTexts,
	FIELD_NAMES,
	secretTexts,
	writtenKeys
} from './support/secrets.ts';
import { provingSentence, rightMove, wrongMove } from './support/solver.ts';
import { test } from './support/test.ts';

const SETTINGS = { proofStep: 'on', scoring: 'confidence', ranking: 'each' };

for (const [quiz, book] of [
	[brief, 'memory'],
	[primer, 'memory'],
	[primer, 'open']
] as const) {
	test(`ROOM-70 a class of ${quiz.slug}, ${book === 'open' ? 'open book' : 'from memory'}, is told no answer before its reveal`, async ({
		origin,
		page
	}) => {
		test.setTimeout(180_000);
		const room = await robots.open(origin, quiz, { ...SETTINGS, book });
		const player = await robots.join(room);
		const watch = await Watch.begin(room, { player, page });
		const sealed = new Set(quiz.questions);
		expectSealed(await watch.everything(), sealed, 'lobby');
		while ((await robots.lead(room)) === 'asking') {
			const { question: shown } = await robots.asked(player);
			const question = questionAsked(quiz, shown.prompt);
			const secret = { sealed, question, article: undefined };
			// Where a sentence is to be tapped the article is open.
			const hidesArticle = book === 'memory' && shown.kind !== 'proof';
			const hidden = hidesArticle ? { ...secret, article: quiz } : secret;
			expectUnanswered(await watch.everything(), hidden, 'asked');
			// What players themselves gave they are shown.
			await robots.answer(room, player, wrongMove);
			if ((await robots.lead(room)) === 'proving') {
				// The pages show the views that came down the lines: a few of them are enough.
				const all = quiz === primer ? watch.everything() : watch.lines();
				expectUnanswered(await all, secret, 'proving');
				await robots.point(player, provingSentence(quiz, question).id);
				await robots.reach(room, 'locked');
			}
			expectUnanswered(await watch.lines(), secret, 'locked');
			await robots.lead(room);
			await expectRevealed(watch, question);
			sealed.delete(question);
			if (sealed.size > 0) await robots.lead(room);
			expectSealed(await watch.lines(), sealed, 'standings');
		}
		expect(sealed.size).toBe(0);
		watch.end();
		robots.leave(room);
	});
}

test('ROOM-70 at their own pace, who is ahead tells those behind nothing', async ({
	origin,
	page
}) => {
	const room = await robots.open(origin, primer, { pace: 'own', proofStep: 'on', book: 'memory' });
	const [ahead, behind] = [await robots.join(room), await robots.join(room)];
	const watch = await Watch.begin(room, { player: behind, page });
	await robots.lead(room);
	const sealed = new Set(primer.questions);
	for (let number = 1; number <= primer.questions.length; number++) {
		const { question: shown, index } = await robots.asked(ahead);
		const question = questionAsked(primer, shown.prompt);
		expectSealed([told('ahead', ahead.take())], sealed, 'asked');
		await robots.answer(room, ahead, rightMove);
		const { own } = await ahead.sees(({ own: { stage } }) => stage.kind !== 'answer');
		if (own.stage.kind === 'point') {
			expectSealed([told('ahead', ahead.take())], sealed, 'proving');
			await robots.point(ahead, provingSentence(primer, question).id);
		}
		await ahead.sees(({ own: { stage } }) => stage.kind === 'revealed');
		expect(http.plain(ahead.take())).toContain(http.plain(question.explanation));
		sealed.delete(question);
		await ahead.says({ kind: 'go-on', index });
	}
	await room.host.sees(({ wall: { board } }) => board.some(({ done }) => done === 4));
	const all = await watch.everything();
	expect(all.map(({ raw }) => raw).join()).toContain('"done":4');
	expectSealed(all, new Set(primer.questions), 'behind');
	watch.end();
	robots.leave(room);
});

/** Of the player's own answer as well. */
const OF_ANSWERS: readonly string[] = ['pairs', 'gaps'];

type Secret = {
	/** Not revealed yet. */
	readonly sealed: ReadonlySet<Question>;
	/** Runs. */
	readonly question: Question;
	/** Whose is hidden, if it is. */
	readonly article: Quiz | undefined;
};

function expectSealed(all: readonly Told[], sealed: ReadonlySet<Question>, where: string) {
	const secrets = [...sealed].flatMap(secretTexts);
	for (const one of all) expectNone(one, secrets, where);
}

function expectUnanswered(all: readonly Told[], secret: Secret, where: string) {
	const { sealed, question, article } = secret;
	expectSealed(all, sealed, `${question.id}, ${where}`);
	for (const one of all) {
		const own = one.name.startsWith(ANSWERING) && where !== 'asked' ? OF_ANSWERS : [];
		const names = FIELD_NAMES.filter((name) => !own.includes(name));
		const named = names.filter((name) => new RegExp(`["{,]${name}"?:`).test(one.raw));
		expect(named, `${question.id}, ${where}: ${one.name}`).toEqual([]);
		if (article === undefined) continue;
		expectNone(one, articleTexts(article), `${question.id}: the article`);
		expectNone(one, evidenceTexts(question), `${question.id}: the evidence`);
		expectNone(one, writtenKeys(question), `${question.id}: the key`);
	}
}

/** So that the test can fail: from the reveal on, everybody is told all of it. */
async function expectRevealed(watch: Watch, question: Question) {
	const secrets = [question.explanation, ...evidenceTexts(question)].map(http.plain);
	for (const { name, text } of await watch.lines()) {
		const untold = secrets.filter((secret) => !text.includes(secret));
		expect(untold, `${question.id}, revealed: ${name}`).toEqual([]);
	}
}

function expectNone({ name, text }: Told, secrets: readonly string[], where: string) {
	const found = secrets.filter((secret) => text.includes(secret));
	expect(found, `${where}: ${name}`).toEqual([]);
}
