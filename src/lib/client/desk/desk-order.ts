/** In which order the cards of a desk stand on the page, and where one goes when it is moved. */
import type { Card, Desk, DeskAct } from '#domain/desk/desk.ts';
import type { Round } from '#domain/quiz/quiz.ts';

export const FILTERS = ['all', 'offered', 'accepted', 'rejected'] as const;
export type Filter = (typeof FILTERS)[number];

export type CardsOfRound = { readonly round: Round; readonly cards: readonly Card[] };

/** Every round, those without a card that is shown too. */
export function cardsByRound({ rounds, cards }: Desk, filter: Filter): readonly CardsOfRound[] {
	return rounds.map((round) => ({
		round,
		cards: cards.filter((card) => card.question.round === round.id && isShown(card, filter))
	}));
}

export function shownCards(desk: Desk, filter: Filter): readonly Card[] {
	return cardsByRound(desk, filter).flatMap(({ cards }) => cards);
}

export function countOf(desk: Desk, filter: Filter): number {
	return desk.cards.filter((card) => isShown(card, filter)).length;
}

export function isShown({ status }: Card, filter: Filter): boolean {
	return filter === 'all' || status === filter;
}

/** One place up or down, into the neighbouring round at the end of its own; undefined at the ends. */
export function moveOf(desk: Desk, id: string, by: -1 | 1): DeskAct | undefined {
	const rounds = cardsByRound(desk, 'all');
	const at = rounds.findIndex(({ cards }) => cards.some((card) => card.id === id));
	const own = rounds[at];
	if (own === undefined) return undefined;
	const place = own.cards.findIndex((card) => card.id === id);
	const isWithin = place + by >= 0 && place + by < own.cards.length;
	const target = isWithin ? own : rounds[at + by];
	if (target === undefined) return undefined;
	const before = isWithin
		? own.cards[by === 1 ? place + 2 : place - 1]
		: by === 1
			? target.cards[0]
			: undefined;
	const act = { act: 'move', card: id, round: target.round.id } as const;
	return before === undefined ? act : { ...act, before: before.id };
}

/** The open card after that one, in the order of the page; from the top again after the last. */
export function nextOpen(desk: Desk, filter: Filter, id: string): Card | undefined {
	const cards = shownCards(desk, filter === 'offered' ? 'all' : filter);
	const at = cards.findIndex((card) => card.id === id);
	const after = [...cards.slice(at + 1), ...cards.slice(0, Math.max(0, at))];
	return after.find(({ status }) => status === 'offered');
}
