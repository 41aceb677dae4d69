// A player without a browser: plain requests, each with nothing but what it is given. Brings
// attempts to where a test begins, and reads what a response really holds.

import { questionAsked } from './bank.ts';
import { fieldsOf, rightMove } from './solver.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';

export type Fields = readonly (readonly [string, string])[];

export type Reply = {
	readonly status: number;
	readonly body: string;
	readonly location: string;
	readonly headers: Headers;
};

export type Sent = {
	readonly fields?: Fields;
	readonly headers?: Readonly<Record<string, string>>;
};

/** Redirects are not followed. No cookie is kept. */
export async function get(url: string, headers: Sent['headers'] = {}): Promise<Reply> {
	return replyOf(await fetch(url, { redirect: 'manual', headers }));
}

/** As the page's own form would: from this origin, urlencoded. */
export async function post(url: string, { fields = [], headers = {} }: Sent = {}): Promise<Reply> {
	const { origin } = new URL(url);
	const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
	const all = { origin, accept: 'text/html', ...headers };
	return replyOf(await fetch(url, { method: 'POST', redirect: 'manual', body, headers: all }));
}

/** @returns the address of a new attempt, such as `http://localhost:4173/play/…` */
export async function startAttempt(origin: string, slug: string, fields: Fields): Promise<string> {
	const { location, body } = await post(`${origin}/quiz/${slug}`, { fields });
	if (location === '') throw new Error(`No attempt was started: ${body.slice(0, 300)}`);
	return new URL(location, origin).href;
}

/** Everything in the quiz's own order. */
export const WHOLE: Fields = [['selection', 'mix-all']];

/** One round of a quiz, in its order. */
export function oneRound(round: string): Fields {
	return [
		['selection', 'rounds'],
		['round', round]
	];
}

/** Passes questions, from where the attempt stands, until that one is asked. */
export async function passUntil(attempt: string, number: number): Promise<string> {
	const { location } = await get(attempt);
	for (let at = Number(location.split('/').at(-1)); at < number; at++) {
		await step(`${attempt}/${at}?/answer`, [['pass', '1']]);
		await step(`${attempt}/${at}?/next`);
	}
	return `${attempt}/${number}`;
}

/** Plays all of it, so many of the first questions right and the others passed; no proof step. */
export async function playOut(attempt: string, quiz: Quiz, { right }: { readonly right: number }) {
	for (let number = 1; ; number++) {
		const page = `${attempt}/${number}`;
		const { status, body } = await get(page);
		if (status !== 200) return `${attempt}/result`;
		const fields: Fields =
			number <= right
				? fieldsOf(rightMove(quiz, questionAsked(quiz, headline(body))))
				: [['pass', '1']];
		await step(`${page}?/answer`, fields);
		await step(`${page}?/next`);
	}
}

/** A post that is not refused: more than sixty in ten seconds would be. */
export async function step(url: string, fields: Fields = []) {
	const { status } = await post(url, { fields });
	if (status >= 400) throw new Error(`${status} from ${url}`);
}

/** The first heading of a page, as text. */
export function headline(html: string): string {
	const [, inner = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
	return plain(inner.replaceAll(/<[^>]*>/g, ''));
}

/** A text as it reads, whatever wrote it down: HTML, a script or JSON. */
export function plain(text: string): string {
	return text
		.replaceAll(/\\u003C/gi, '<')
		.replaceAll('&lt;', '<')
		.replaceAll(/&quot;|\\"/g, '"')
		.replaceAll(/&#39;|&apos;/g, "'")
		.replaceAll('&amp;', '&')
		.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

async function replyOf(response: Response): Promise<Reply> {
	return {
		status: response.status,
		body: await response.text(),
		location: response.headers.get('location') ?? '',
		headers: response.headers
	};
}
