/**
 * What a person does at a desk, as the next desk (DESK-1 to DESK-9, docs/desk-spec.md). An act on
 * something that is not there, or that changes nothing, gives the very same desk back.
 */
import { unreachable } from '#domain/refusal.ts';
import type { Card, Desk, DeskAct } from './desk.ts';
import { moveRound, removeRound, withRound } from './rounds.ts';

export function actOnDesk(desk: Desk, act: DeskAct): Desk {
	switch (act.act) {
		case 'decide':
			return withCard(desk, act.card, (card) => decided(card, act.status));
		case 'decide-all':
			return decideAll(desk, act.status);
		case 'edit':
			return withCard(desk, act.card, (card) => edited(desk, card, act.question));
		case 'add':
			return add(desk, act);
		case 'remove':
			return withCards(
				desk,
				desk.cards.filter(({ id }) => id !== act.card)
			);
		case 'move':
			return move(desk, act);
		case 'add-round':
			if (hasRound(desk, act.round.id)) return desk;
			return { ...desk, rounds: [...desk.rounds, act.round] };
		case 'rename-round':
			return withRound(desk, act.round, act);
		case 'move-round':
			return moveRound(desk, act.round, act.to);
		case 'remove-round':
			return removeRound(desk, act.round);
		case 'describe':
			return { ...desk, source: { ...act.source, text: desk.source.text } };
		default:
			return unreachable(act);
	}
}

type Act<Name extends DeskAct['act']> = Extract<DeskAct, { readonly act: Name }>;

function withCards(desk: Desk, cards: readonly Card[]): Desk {
	const isSame =
		cards.length === desk.cards.length && cards.every((card, at) => card === desk.cards[at]);
	return isSame ? desk : { ...desk, cards };
}

function withCard(desk: Desk, id: string, change: (card: Card) => Card): Desk {
	return withCards(
		desk,
		desk.cards.map((card) => (card.id === id ? change(card) : card))
	);
}

/** DESK-3: what a person has decided already stays; `offered` takes every decision back. */
function decideAll(desk: Desk, status: Card['status']): Desk {
	const isOpen = (card: Card) => status === 'offered' || card.status === 'offered';
	return withCards(
		desk,
		desk.cards.map((card) => (isOpen(card) ? decided(card, status) : card))
	);
}

function decided(card: Card, status: Card['status']): Card {
	return card.status === status ? card : { ...card, status };
}

/** A question that names no round of this desk stays in its own. */
function edited(desk: Desk, card: Card, question: Card['question']): Card {
	const round = hasRound(desk, question.round) ? question.round : card.question.round;
	return { ...card, question: { ...question, round }, isEdited: true };
}

function add(desk: Desk, { card, after }: Act<'add'>): Desk {
	if (desk.cards.some(({ id }) => id === card.id)) return desk;
	const before = desk.cards.find(({ id }) => id === after);
	const wanted = before?.question.round ?? card.question.round;
	const round = hasRound(desk, wanted) ? wanted : desk.rounds.at(-1)?.id;
	if (round === undefined) return desk;
	const added = inRound(card, round);
	const at = before === undefined ? -1 : desk.cards.indexOf(before) + 1;
	return { ...desk, cards: at < 0 ? [...desk.cards, added] : desk.cards.toSpliced(at, 0, added) };
}

function move(desk: Desk, { card: id, round, before }: Act<'move'>): Desk {
	const card = desk.cards.find((one) => one.id === id);
	if (card === undefined || !hasRound(desk, round) || before === id) return desk;
	const others = desk.cards.filter((one) => one !== card);
	const at = others.findIndex((one) => one.id === before && one.question.round === round);
	return { ...desk, cards: others.toSpliced(at < 0 ? others.length : at, 0, inRound(card, round)) };
}

function inRound(card: Card, round: string): Card {
	if (card.question.round === round) return card;
	return { ...card, question: { ...card.question, round } };
}

function hasRound(desk: Desk, id: string): boolean {
	return desk.rounds.some((round) => round.id === id);
}
