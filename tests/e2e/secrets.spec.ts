// Must never happen: a key, a piece of evidence or an explanation in a response before its answer is
// locked. Every question of every quiz is asked, and every response read to its last letter.

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { canBeProven } from '#domain/attempt/stage.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { questionAsked, quizzes } from './support/bank.ts';
import { fieldsOf, provingSentence, rightMove } from './support/solver.ts';
import {
	articleTexts,
	evidenceTexts,
	FIELD_NAMES,
	secretTexts,
	writtenKeys
} from './support/secrets.ts';
import * as http from './support/over-http.ts';
import { test } from './support/test.ts';

const PROVING: http.Fields = [
	['proofStep', 'on'],
	['confidence', 'on']
];

for (const quiz of quizzes) {
	test(`a player of ${quiz.slug} who reads every response finds no answer in it before the lock, book open`, async ({
		origin
	}) => {
		for (const { id } of quiz.rounds) {
			const fields = [...http.oneRound(id), ...PROVING];
			const attempt = await http.startAttempt(origin, quiz.slug, fields);
			await playReading(attempt, quiz, { round: id });
		}
	});

	test(`a player of ${quiz.slug} from memory is not sent the article, nor an answer, before the lock`, async ({
		origin
	}) => {
		for (const { id } of quiz.rounds) {
			const fields: http.Fields = [...http.oneRound(id), ...PROVING, ['book', 'memory']];
			const attempt = await http.startAttempt(origin, quiz.slug, fields);
			const reading = await wholePage(attempt, 'read');
			expectNone(reading, quiz.questions.flatMap(secretTexts), 'while reading');
			await http.post(`${attempt}/read`);
			await playReading(attempt, quiz, { round: id, look: expectNoArticle });
		}
	});
}

test('a player who reads the scripts that every page loads finds no question in them', async () => {
	const files = (await readdir('build/client', { recursive: true })).filter((name) =>
		/\.(?:js|json|css|svg|html)$/.test(name)
	);
	expect(files.length).toBeGreaterThan(10);
	const questions = quizzes.flatMap((quiz) => quiz.questions);
	for (const file of files) {
		const body = await readFile(join('build/client', file), 'utf8');
		expectNone(body, questions.flatMap(secretTexts), file);
		expectNone(
			body,
			questions.map(({ prompt }) => prompt),
			file
		);
	}
});

type Question = Quiz['questions'][number];

type Reading = {
	readonly round: string;
	/** Sees what is sent while a question is asked. */
	readonly look?: (body: string, quiz: Quiz, question: Question) => void;
};

/** Plays a round to its end and reads everything on the way. */
async function playReading(attempt: string, quiz: Quiz, { round, look }: Reading) {
	const wanted = quiz.questions.filter((question) => question.round === round);
	const asked = new Set<string>();
	const early: string[] = [];
	for (let number = 1; number <= wanted.length; number++) {
		const asking = await wholePage(attempt, String(number));
		const question = questionAsked(quiz, http.headline(asking));
		asked.add(question.id);
		expectNone(asking, secretTexts(question), `${question.id}: asked`);
		expectNoField(asking, question.id);
		look?.(asking, quiz, question);
		early.push(asking, ...(await expectNothingAhead(attempt, number)));
		await http.post(`${attempt}/${number}?/answer`, {
			fields: fieldsOf(rightMove(quiz, question))
		});
		if (canBeProven(question)) {
			const proving = await wholePage(attempt, String(number));
			expect(proving).toContain('Now prove it');
			expectNone(proving, secretTexts(question), `${question.id}: to be proven`);
			expectNoField(proving, question.id);
			early.push(proving);
			const sentence = provingSentence(quiz, question).id;
			await http.post(`${attempt}/${number}?/proof`, { fields: [['sentence', sentence]] });
		}
		// So that the test can fail: once it is locked, the same reader finds all of it.
		const revealed = await wholePage(attempt, String(number));
		expect(http.plain(revealed)).toContain(http.plain(question.explanation));
		for (const text of evidenceTexts(question)) expect(http.plain(revealed)).toContain(text);
		await http.post(`${attempt}/${number}?/next`);
	}
	expect([...asked].toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
	await expectShareLinkWasUnknown(attempt, early);
}

function expectNoArticle(body: string, quiz: Quiz, question: Question) {
	if (question.kind === 'proof') return;
	expectNone(body, articleTexts(quiz), `${question.id}: the article`);
	expectNone(body, evidenceTexts(question), `${question.id}: the evidence`);
	expectNone(body, writtenKeys(question), `${question.id}: the key`);
}

/** The page as it comes with and without a script. */
async function wholePage(attempt: string, path: string): Promise<string> {
	const html = await http.get(`${attempt}/${path}`);
	expect(html.status).toBe(200);
	const data = await http.get(`${attempt}/${path}/__data.json`);
	expect(data.status).toBe(200);
	return `${html.body}\n${data.body}`;
}

/** Later questions, the result and the public page lead back and say nothing. */
async function expectNothingAhead(attempt: string, number: number): Promise<readonly string[]> {
	const ahead = [`${number + 1}`, 'result', `${number + 1}/__data.json`, 'result/__data.json'];
	const replies = await Promise.all(ahead.map((path) => http.get(`${attempt}/${path}`)));
	const shared = await http.get(attempt.replace('/play/', '/share/'));
	expect(shared.status).toBe(404);
	for (const { body, location } of replies) {
		expect(`${location}${body}`).toContain(`/${number}`);
		expect(body.length).toBeLessThan(300);
	}
	return replies.map(({ body }) => body);
}

/** The public page is found by an id of its own, which nothing before the end has told. */
async function expectShareLinkWasUnknown(attempt: string, early: readonly string[]) {
	const { body } = await http.get(`${attempt}/result`);
	const [, shareId] = /\/share\/([\w-]{22})/.exec(body) ?? [];
	if (shareId === undefined) throw new Error('The result links no public page');
	expect(early.filter((text) => text.includes(shareId))).toEqual([]);
}

function expectNone(body: string, secrets: readonly string[], where: string) {
	const text = http.plain(body);
	expect(
		secrets.filter((secret) => text.includes(secret)),
		where
	).toEqual([]);
}

/** No field of the question but those of the public one, whatever its value. */
function expectNoField(body: string, where: string) {
	const named = FIELD_NAMES.filter((name) => new RegExp(`["{,]${name}"?:`).test(body));
	expect(named, where).toEqual([]);
}
