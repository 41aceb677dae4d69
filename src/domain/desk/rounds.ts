/** What becomes of a desk's rounds (DESK-7, DESK-8). */
import type { Desk } from './desk.ts';

/** The round with other words over it. */
export function withRound(
	desk: Desk,
	id: string,
	{ title, description }: { readonly title: string; readonly description: string }
): Desk {
	if (!desk.rounds.some((round) => round.id === id)) return desk;
	const rounds = desk.rounds.map((round) => (round.id === id ? { id, title, description } : round));
	return { ...desk, rounds };
}

/** `to` counts from 0 among all rounds; beyond the ends is at the end. */
export function moveRound(desk: Desk, id: string, to: number): Desk {
	const round = desk.rounds.find((one) => one.id === id);
	const at = Math.max(0, Math.min(to, desk.rounds.length - 1));
	if (round === undefined || desk.rounds[at] === round) return desk;
	const others = desk.rounds.filter((one) => one !== round);
	return { ...desk, rounds: others.toSpliced(at, 0, round) };
}

/** DESK-8: its cards go behind those of the round before it, or before those of the first. */
export function removeRound(desk: Desk, id: string): Desk {
	const at = desk.rounds.findIndex((round) => round.id === id);
	const heir = desk.rounds[at === 0 ? 1 : at - 1];
	if (at < 0 || heir === undefined) return desk;
	const moved = desk.cards
		.filter(({ question }) => question.round === id)
		.map((card) => ({ ...card, question: { ...card.question, round: heir.id } }));
	const kept = desk.cards.filter(({ question }) => question.round !== id);
	const cards = at === 0 ? [...moved, ...kept] : [...kept, ...moved];
	return { ...desk, rounds: desk.rounds.filter((round) => round.id !== id), cards };
}
