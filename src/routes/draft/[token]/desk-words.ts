/** The desk's words, one table each. */
import type { Card } from '#domain/desk/desk.ts';
import { unreachable } from '#domain/refusal.ts';
import type { DeskMark } from '#formats/desk-view.ts';
import type { Filter } from '#lib/client/desk/desk-order.ts';
import type { SaveState } from '#lib/client/desk/save-ports.ts';
import { KIND_WORDS } from '#lib/components/words.ts';

const TYPE_WORDS: Readonly<Record<string, string>> = {
	where: 'Where',
	when: 'When',
	'how-many': 'How many',
	who: 'Who',
	what: 'What'
};

/** What a card asks for, such as "Who said it". */
export function typeWords({ type, question }: Card): string {
	return TYPE_WORDS[type] ?? KIND_WORDS[question.kind];
}

export type Sureness = 'sure' | 'rather' | 'twice';

export const SURENESS_WORDS: Readonly<Record<Sureness, string>> = {
	sure: 'Sure',
	rather: 'Rather sure',
	twice: 'Look twice'
};

/** What the engine drafts by itself is 0.9 sure at least; below that one has asked for it. */
const SURE = 0.96;
const RATHER = 0.93;

export function surenessOf({ confidence }: Pick<Card, 'confidence'>): Sureness {
	if (confidence >= SURE) return 'sure';
	return confidence >= RATHER ? 'rather' : 'twice';
}

export const FILTER_WORDS: Readonly<Record<Filter, string>> = {
	all: 'All',
	offered: 'Open',
	accepted: 'Accepted',
	rejected: 'Rejected'
};

export const MARK_WORDS: Readonly<Record<DeskMark['kind'], string>> = {
	person: 'Person',
	place: 'Place',
	organisation: 'Organisation',
	group: 'Group',
	other: 'Other name',
	time: 'Time',
	amount: 'Number',
	speech: 'Reported words'
};

/** The state of saving, in a few words; `at` is shown in the reader's own time. */
export function saveWords(state: SaveState): string {
	switch (state.kind) {
		case 'saved':
			return state.at === undefined ? 'All saved' : `Saved ${clockTime(state.at)}`;
		case 'saving':
			return 'Saving …';
		case 'failed':
		case 'refused':
			return `Not saved: ${state.message}`;
		case 'conflict':
			return 'Not saved: changed in another tab';
		default:
			return unreachable(state);
	}
}

export function clockTime(instant: string): string {
	const time = new Date(instant);
	const two = (value: number) => String(value).padStart(2, '0');
	return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}
