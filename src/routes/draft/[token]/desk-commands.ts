/** What each of the desk's keys does. */
import { type DeskKey } from '#lib/client/desk/desk-keys.ts';
import { moveOf } from '#lib/client/desk/desk-order.ts';
import { unreachable } from '#domain/refusal.ts';
import type { DeskPage } from './desk-page.svelte.ts';

/** True when the key did something here. */
export function runDeskKey(desk: DeskPage, key: DeskKey): boolean {
	if (desk.dialog !== undefined) return false;
	switch (key) {
		case 'help':
		case 'preview':
		case 'publish':
			desk.dialog = key;
			return true;
		case 'undo':
			return back(desk, desk.session.undo());
		case 'redo':
			return back(desk, desk.session.redo());
		case 'close':
			void desk.close();
			return desk.side.kind !== 'cards';
		default:
			return desk.side.kind === 'cards' && runOnCards(desk, key);
	}
}

type CardKey = Exclude<DeskKey, 'help' | 'preview' | 'publish' | 'undo' | 'redo' | 'close'>;

function runOnCards(desk: DeskPage, key: CardKey): boolean {
	const { session } = desk;
	const card = session.card(session.current);
	switch (key) {
		case 'next':
			return go(desk, 1);
		case 'previous':
			return go(desk, -1);
		case 'first':
			return go(desk, -Infinity);
		case 'last':
			return go(desk, Infinity);
		case 'new':
			desk.write();
			return true;
		case 'accept':
		case 'reject':
			if (card !== undefined) session.decide(card.id, key === 'accept' ? 'accepted' : 'rejected');
			return back(desk, card !== undefined);
		case 'edit':
			if (card !== undefined) desk.edit(card);
			return card !== undefined;
		case 'move-up':
			return move(desk, -1);
		case 'move-down':
			return move(desk, 1);
		default:
			return unreachable(key);
	}
}

function go(desk: DeskPage, by: number): boolean {
	desk.session.go(by);
	return back(desk, true);
}

function move(desk: DeskPage, by: -1 | 1): boolean {
	const { session } = desk;
	const act = moveOf(session.desk, session.current ?? '', by);
	if (act === undefined) return false;
	const prompt = session.card(session.current)?.question.prompt ?? '';
	return back(desk, session.act(`Moved ${by === 1 ? 'down' : 'up'}: ${prompt}`, act));
}

/** The focus goes to the card at hand. */
function back(desk: DeskPage, isDone: boolean): boolean {
	if (isDone && desk.side.kind === 'cards') void desk.focusCurrent();
	return isDone;
}
