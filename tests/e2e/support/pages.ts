// Every page there is, and the page of a question in every kind and stage: attempts are brought to
// each, so that an address alone opens it.

import { canBeProven } from '#domain/attempt/stage.ts';
import { QUESTION_KINDS, type QuestionKind } from '#domain/quiz/question.ts';
import { brief, firstOfKind } from './bank.ts';
import * as http from './over-http.ts';
import { fieldsOf, rightMove, wrongMove } from './solver.ts';

export type Stop = { readonly name: string; readonly path: string };

/** Opens them in the order of a visit. */
export async function allPages(origin: string): Promise<readonly Stop[]> {
	const fields = [...http.oneRound('where'), ...http.oneRound('numbers'), ...CONFIDENCE] as const;
	const finished = await http.startAttempt(origin, brief.slug, fields);
	const result = await http.playOut(finished, brief, { right: 10 });
	const { body } = await http.get(result);
	const link = (what: string) => new RegExp(`${origin}(/${what}/[\\w.-]+)`).exec(body)?.[1] ?? '';
	const quiz = `/quiz/${brief.slug}`;
	return [
		{ name: 'front page', path: '/' },
		{ name: 'quiz', path: quiz },
		{ name: 'reading', path: await reading(origin) },
		...(await Promise.all(QUESTION_KINDS.map((kind) => asking(origin, kind)))),
		{ name: 'proving', path: await proving(origin) },
		...(await revealed(origin)),
		{ name: 'paused', path: await paused(origin) },
		{ name: 'result', path: pathOf(result) },
		{ name: 'attempts', path: '/attempts' },
		{ name: 'leaderboard', path: `${quiz}/leaderboard` },
		{ name: 'shared result', path: link('share') },
		{ name: 'challenge', path: link('challenge') },
		{ name: 'join', path: '/join?code=ABC' },
		{ name: 'licence', path: '/licence' },
		{ name: 'error', path: '/nowhere' }
	];
}

const CONFIDENCE: http.Fields = [['confidence', 'on']];
const EXTRAS: http.Fields = [...CONFIDENCE, ['proofStep', 'on']];

async function reading(origin: string): Promise<string> {
	return pathOf(await http.startAttempt(origin, brief.slug, [['book', 'memory']]));
}

async function asking(origin: string, kind: QuestionKind): Promise<Stop> {
	const { round, numberInRound } = firstOfKind(brief, kind);
	const fields = [...http.oneRound(round), ...EXTRAS, ['timeLimit', '120']] as const;
	const attempt = await http.startAttempt(origin, brief.slug, fields);
	return { name: `${kind}, asked`, path: pathOf(await http.passUntil(attempt, numberInRound)) };
}

async function proving(origin: string): Promise<string> {
	const attempt = await http.startAttempt(origin, brief.slug, [...http.WHOLE, ...EXTRAS]);
	const { question } = firstOfKind(brief, 'who-said');
	await http.post(`${attempt}/1?/answer`, { fields: fieldsOf(rightMove(brief, question)) });
	return pathOf(`${attempt}/1`);
}

/** Each kind answered wrong, and each verdict: a wrong answer shows the most. */
async function revealed(origin: string): Promise<readonly Stop[]> {
	const stops = new Map<string, string>();
	for (const { id } of brief.rounds) {
		const fields = [...http.oneRound(id), ...EXTRAS];
		const attempt = await http.startAttempt(origin, brief.slug, fields);
		const asked = brief.questions.filter(({ round }) => round === id);
		for (const [index, question] of asked.entries()) {
			const page = `${attempt}/${index + 1}`;
			await http.step(`${page}?/answer`, fieldsOf(wrongMove(brief, question)));
			if (canBeProven(question)) await http.step(`${page}?/proof`, [['sentence', 'p1s1']]);
			await http.step(`${page}?/next`);
			const what = question.kind === 'claim' ? `${question.key} claim` : question.kind;
			stops.set(`${what}, revealed`, pathOf(page));
		}
	}
	return [...stops].map(([name, path]) => ({ name, path }));
}

async function paused(origin: string): Promise<string> {
	const attempt = await http.startAttempt(origin, brief.slug, http.WHOLE);
	await http.post(`${attempt}/1?/pause`);
	return pathOf(`${attempt}/1`);
}

function pathOf(url: string): string {
	return new URL(url).pathname;
}
