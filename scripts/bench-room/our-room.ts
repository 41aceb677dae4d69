/** Our server as a class meets it: a form opens the room, a form joins it, then sockets. */
import http from 'node:http';
import type { WebSocket } from 'ws';
import type { Answer } from '#domain/quiz/answer.ts';
import type { PublicQuestion } from '#domain/quiz/public-question.ts';
import type { RoomView } from '#domain/room/view/view.ts';
import { PROTOCOL, type ServerMessage } from '#formats/room-message.ts';
import type { Contender } from './contender.ts';
import { type Host, openSocket } from './host.ts';

const QUIZ = 'russia-assad-missing-peace';

type WallView = Extract<RoomView, { readonly role: 'wall' }>;

export async function openOurRoom({ origin }: Contender): Promise<Host> {
	const opened = await post(`${origin}/quiz/${QUIZ}/host`, { rounds: 'all' });
	const [, code = '', token = ''] = /host-(\w+)=([^;]+)/.exec(opened.cookies) ?? [];
	if (token === '') throw new Error(`No room was opened: ${opened.status}`);
	const socket = await openSocket(lineOf(origin, token));
	const wall = follow(socket);
	let commands = 0;
	return {
		code,
		async hasAll(players) {
			await wall.until((view) => view.shared.counts.members >= players);
		},
		leadOn() {
			const { step } = wall.now().controls;
			socket.send(JSON.stringify({ kind: 'lead-on', id: `h${commands++}`, step }));
		},
		async answer() {
			const { shared } = await wall.until((view) => view.shared.phase === 'asking');
			if (shared.stage.kind !== 'asking') throw new Error('Nothing is asked.');
			const answer = answerTo(shared.stage.question);
			return JSON.stringify({ kind: 'answer', id: 'ID', ...shared.asking, answer });
		}
	};
}

/** By the form that a phone sends. */
export async function joinOurs(origin: string, code: string): Promise<WebSocket> {
	const joined = await post(`${origin}/join`, { code });
	const token = /\/seat\/([^/?]+)/.exec(joined.location)?.[1];
	if (token === undefined) throw new Error(`Nobody joined: ${joined.status} ${joined.location}`);
	return openSocket(lineOf(origin, token));
}

function lineOf(origin: string, token: string): string {
	return `${origin.replace('http', 'ws')}/live/${token}?v=${PROTOCOL}`;
}

type Posted = { readonly status: number; readonly location: string; readonly cookies: string };

function post(url: string, fields: Readonly<Record<string, string>>): Promise<Posted> {
	const body = new URLSearchParams(fields).toString();
	const headers = {
		'content-type': 'application/x-www-form-urlencoded',
		'content-length': String(body.length),
		origin: new URL(url).origin,
		accept: 'text/html'
	};
	return new Promise((resolve, reject) => {
		const request = http.request(url, { method: 'POST', headers }, (response) => {
			response.resume();
			const { location = '', 'set-cookie': cookies = [] } = response.headers;
			const status = response.statusCode ?? 0;
			resolve({ status, location, cookies: cookies.join('\n') });
		});
		request.on('error', reject);
		request.end(body);
	});
}

/** The newest view of the wall. */
function follow(socket: WebSocket) {
	let view: WallView | undefined;
	const waiting = new Set<() => void>();
	socket.on('message', (data: Buffer) => {
		// Our own server speaks; a wrong shape would end the bench at the first use.
		const message = JSON.parse(data.toString()) as ServerMessage;
		if (message.kind === 'view' && message.view.role === 'wall') view = message.view;
		if (message.kind === 'counts' && view !== undefined) {
			view = { ...view, shared: { ...view.shared, counts: message.counts } };
		}
		for (const look of waiting) look();
	});
	socket.resume();
	return {
		now() {
			if (view === undefined) throw new Error('The wall shows nothing yet.');
			return view;
		},
		until(isSo: (view: WallView) => boolean): Promise<WallView> {
			return new Promise((resolve) => {
				const look = () => {
					if (view === undefined || !isSo(view)) return;
					waiting.delete(look);
					resolve(view);
				};
				waiting.add(look);
				look();
			});
		}
	};
}

/** What a pupil in a hurry gives. */
function answerTo(question: PublicQuestion): Answer {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
			return { kind: question.kind, option: question.options[0]?.id ?? '' };
		case 'choose-all':
			return { kind: 'choose-all', options: question.options.map(({ id }) => id) };
		case 'claim':
			return { kind: 'claim', verdict: 'supported' };
		default:
			return { kind: 'pass' };
	}
}
