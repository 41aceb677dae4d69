/** Attempts that stand where the bench wants them, put into the store before the server opens it. */
import { goOn, lockAnswer } from '#domain/attempt/commands.ts';
import { startAttempt } from '#domain/attempt/start-attempt.ts';
import type { Question, QuestionKind } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { publish } from '#domain/quiz/public-question.ts';
import type { Answer } from '#domain/quiz/answer.ts';
import type { App } from '#server/app.ts';
import { openApp } from '#server/app.ts';
import { newSecretId } from '#server/play/secret-id.ts';

/** Longer attempts weigh the same: a page shows one question. */
const SEED = 'bench-page';

export type Stand = {
	/** What the table calls the page. */
	readonly name: string;
	readonly path: string;
};

export type Stands = {
	/** One page of every kind of question and of every stage. */
	readonly pages: readonly Stand[];
	/** As many attempts at the same choice question, to be answered once each. */
	readonly toAnswer: readonly string[];
};

type Wanted = { readonly quiz: Quiz; readonly question: Question; readonly hasProofStep?: boolean };

export async function prepareStands(dataDir: string, answers: number): Promise<Stands> {
	const opened = await openApp({
		dataDir,
		questionsDir: 'questions',
		keepDays: 1,
		roomIdleHours: 1,
		roomKeepDays: 1,
		isDraftingOn: false,
		deskKeepDays: 1
	});
	if (!opened.ok) throw new Error(opened.lines.join('\n'));
	const app = opened.value;
	try {
		const asked = firstOfEachKind(app.quizzes.current);
		const choice = asked.find(({ question }) => question.kind === 'choice');
		const claim = asked.find(({ question }) => question.kind === 'claim');
		if (choice === undefined || claim === undefined) throw new Error('The bank lacks a kind');
		const pages = [
			...(await inTurn(asked, (wanted) => asking(app, wanted))),
			{ name: 'proving', path: pathOf(await answered(app, { ...choice, hasProofStep: true })) },
			{ name: 'reveal: choice', path: pathOf(await answered(app, choice)) },
			{ name: 'reveal: claim', path: pathOf(await answered(app, claim)) },
			{ name: 'result', path: `/play/${await finished(app, choice)}/result` },
			{ name: 'quiz', path: `/quiz/${choice.quiz.slug}` },
			{ name: 'home', path: '/' }
		];
		const toAnswer = await inTurn(Array<Wanted>(answers).fill(choice), (one) => started(app, one));
		return { pages, toAnswer: toAnswer.map(pathOf) };
	} finally {
		await app.close();
	}
}

/** From the longest quiz, whose article is what a page usually carries. */
function firstOfEachKind(quizzes: readonly Quiz[]): readonly Wanted[] {
	const longestFirst = quizzes.toSorted((a, b) => b.questions.length - a.questions.length);
	const found = new Map<QuestionKind, Wanted>();
	for (const quiz of longestFirst) {
		for (const question of quiz.questions) {
			if (!found.has(question.kind)) found.set(question.kind, { quiz, question });
		}
	}
	return [...found.values()];
}

async function asking(app: App, wanted: Wanted): Promise<Stand> {
	return { name: `asking: ${wanted.question.kind}`, path: pathOf(await started(app, wanted)) };
}

/** The id of a new attempt that asks this one question, the book open. */
async function started(app: App, { quiz, question, hasProofStep = false }: Wanted) {
	const settings = {
		book: 'open',
		timeLimitMs: null,
		hasProofStep,
		asksConfidence: false
	} as const;
	const made = { id: newSecretId(), shareId: newSecretId(), seed: SEED, quiz, settings };
	const questions = { questionIds: [question.id], origin: { kind: 'quiz' } as const };
	const added = await app.attempts.add(startAttempt({ ...made, ...questions }, Date.now()), SEED);
	if (!added.ok) throw new Error(added.refusal.code);
	return added.value.id;
}

async function answered(app: App, wanted: Wanted): Promise<string> {
	const id = await started(app, wanted);
	const given = { index: 0, answer: someAnswer(wanted.question) };
	const done = await app.attempts.act(id, ({ attempt, quiz }) =>
		lockAnswer(attempt, quiz, given, Date.now())
	);
	if (!done.ok) throw new Error(done.refusal.code);
	return id;
}

async function finished(app: App, wanted: Wanted): Promise<string> {
	const id = await answered(app, wanted);
	const done = await app.attempts.act(id, ({ attempt, quiz }) =>
		goOn(attempt, quiz, 0, Date.now())
	);
	if (!done.ok) throw new Error(done.refusal.code);
	return id;
}

/** The first option of a choice; of the others, a pass. */
function someAnswer(question: Question): Answer {
	const shown = publish(question, SEED);
	const first = shown.kind === 'choice' ? shown.options[0] : undefined;
	return first === undefined ? { kind: 'pass' } : { kind: 'choice', option: first.id };
}

function pathOf(attemptId: string): string {
	return `/play/${attemptId}/1`;
}

async function inTurn<In, Out>(
	items: readonly In[],
	make: (item: In) => Promise<Out>
): Promise<Out[]> {
	const made: Out[] = [];
	for (const item of items) made.push(await make(item));
	return made;
}
