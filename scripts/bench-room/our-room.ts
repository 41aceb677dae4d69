/** Our server as a class meets it: a form opens the room, a form joins it, then sockets. */
import type { WebSocket } from 'ws';
import type { Answer } from '#domain/quiz/answer.ts';
import type { PublicQuestion } from '#domain/quiz/public-question.ts';
import type { RoomView } from '#domain/room/view/view.ts';
import type { ServerMessage } from '#formats/room-message.ts';
import { joinRoom, lineAddress, openRoom } from '../lib/room-doors.ts';
import type { Contender } from './contender.ts';
import { type Host, openSocket } from './host.ts';

const QUIZ = 'russia-assad-missing-peace';

type WallView = Extract<RoomView, { readonly role: 'wall' }>;

export async function openOurRoom({ origin }: Contender): Promise<Host> {
	const { code, token } = await openRoom(origin, { quiz: QUIZ });
	const socket = await openSocket(lineAddress(origin, token));
	const wall = follow(socket);
	let commands = 0;
	return {
		code,
		async hasAll(players) {
			await wall.until((view) => view.shared.counts.members >= players);
		},
		async sees(step) {
			await wall.until((view) => view.controls.step >= step);
		},
		leadOn() {
			const { step } = wall.now().controls;
			socket.send(JSON.stringify({ kind: 'lead-on', id: `h${commands++}`, step }));
		},
		async answer() {
			const { shared } = await wall.until((view) => view.shared.phase === 'asking');
			const { stage, asking } = shared;
			if (stage.kind !== 'asking' || asking === null) throw new Error('Nothing is asked.');
			const { index, redo } = asking;
			const answer = answerTo(stage.question);
			return JSON.stringify({ kind: 'answer', id: 'ID', index, redo, answer });
		}
	};
}

/** By the form that a phone sends. */
export async function joinOurs(origin: string, code: string): Promise<WebSocket> {
	return openSocket(lineAddress(origin, await joinRoom(origin, { code })));
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
