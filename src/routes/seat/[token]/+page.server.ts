import { redirect } from '@sveltejs/kit';
import { type Outcome, accept, refuse } from '#domain/refusal.ts';
import { readAnswerForm, readTimedOutForm } from '#formats/answer-form.ts';
import { readConfidence } from '#formats/confidence-form.ts';
import type { RefusalCode } from '#formats/refusals.ts';
import type { PlayerMessage } from '#formats/room-message.ts';
import { type FilledForm, textEntries } from '#lib/client/filled-form.ts';
import { keepRoomResult } from '#server/play/keep-room-result.ts';
import { newSecretId } from '#server/play/secret-id.ts';
import { stagePath } from '#server/play/stage-path.ts';
import { readForm } from '#server/read-form.ts';
import { failWith, orError, refuseWithPage } from '#server/respond.ts';
import { keepSeatCookie } from '#server/seat-cookie.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { readingOf, seatStage } from './seat-stage.ts';

export const load: PageServerLoad = async (event) => {
	const { params, locals, setHeaders } = event;
	const { live, quizzes } = locals.app;
	const pass = await seatOf(event);
	const [view, facts, game] = await Promise.all([
		live.view(pass).then(orError),
		live.facts(pass.room).then(orError),
		live.game(pass.room).then(orError)
	]);
	const { code, deletedAt } = facts;
	keepSeatCookie(event, { code, deletedAt, token: params.token }, Date.now());
	// A view that came from a cache would be one that was.
	setHeaders({ 'cache-control': 'no-store' });
	const { slug, title, language, article } = game.quiz;
	return {
		token: params.token,
		code,
		view,
		quiz: { title, language, isOnOffer: (await quizzes.find(slug)).ok },
		article: view.role === 'player' && readingOf(view).kind === 'whole' ? article : undefined
	};
};

/** The page's own script says these over the line; without one they come here. */
export const actions: Actions = {
	ready: (event) => say(event, () => accept({ kind: 'ready' })),

	answer: (event) =>
		say(event, async (form) => {
			const view = orError(await event.locals.app.live.view(await seatOf(event)));
			const stage = view.role === 'player' ? seatStage(view) : undefined;
			if (stage?.kind !== 'asking') return refuse('too-late');
			const read = form.has('timeUp') ? readTimedOutForm : readAnswerForm;
			const answer = read(form, stage.question);
			if (!answer.ok) return answer;
			return accept({
				...{ kind: 'answer', ...askingIn(form), answer: answer.value },
				...readConfidence(form)
			});
		}),

	proof: (event) =>
		say(event, (form) => {
			const sentence = form.get('sentence');
			if (form.has('pass')) return accept({ kind: 'point', ...askingIn(form), sentence: null });
			if (typeof sentence !== 'string') return refuse('answer-empty');
			return accept({ kind: 'point', ...askingIn(form), sentence });
		}),

	next: (event) => say(event, (form) => accept({ kind: 'go-on', index: askingIn(form).index })),

	object: (event) =>
		say(event, (form) => {
			const sentence = form.get('sentence');
			if (typeof sentence !== 'string') return refuse('answer-empty');
			return accept({ kind: 'object', ...askingIn(form), sentence });
		}),

	keep: async (event) => {
		const { params, locals } = event;
		const { room, player } = await seatOf(event);
		const game = orError(await locals.app.live.game(room));
		const kept = await keepRoomResult(event, { game, player, token: params.token });
		if (!kept.ok) return failWith(kept.refusal, { filled: NOTHING_FILLED });
		redirect(303, stagePath({ attempt: kept.value, quiz: game.quiz }));
	}
};

const NOTHING_FILLED: FilledForm = [];

async function seatOf({ params, locals }: Pick<RequestEvent, 'params' | 'locals'>) {
	const pass = orError(await locals.app.live.admit(params.token));
	const { room, viewer } = pass;
	if (viewer.role !== 'player') return refuseWithPage({ code: 'seat-unknown' });
	return { room, viewer, player: viewer.player };
}

type Unsigned<Message> = Message extends unknown ? Omit<Message, 'id'> : never;
type Said = Outcome<Unsigned<PlayerMessage>, RefusalCode>;

/** Says it and shows what came of it by a redirect, so that a refresh sends nothing twice. */
async function say(event: RequestEvent, read: (form: FormData) => Said | Promise<Said>) {
	const form = await readForm(event);
	const filled = textEntries(form);
	const message = await read(form);
	if (!message.ok) return failWith(message.refusal, { filled });
	const text = JSON.stringify({ id: newSecretId(), ...message.value });
	const { refusal } = await event.locals.app.live.receive(await seatOf(event), text);
	if (refusal !== undefined) return failWith(refusal, { filled });
	redirect(303, event.url.pathname);
}

function askingIn(form: FormData): { readonly index: number; readonly redo: number } {
	return { index: Number(form.get('index') ?? -1), redo: Number(form.get('redo') ?? 0) };
}
