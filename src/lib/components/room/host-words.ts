/** What a host reads of a room: the words on the buttons and of the phases, one table each. */
import { unreachable } from '#domain/refusal.ts';
import type { Recount } from '#domain/room/room.ts';
import type { RoomView, SharedView } from '#domain/room/view/view.ts';
import type { QuestionRow } from '#domain/room/view/wall-view.ts';

export type HostView = Extract<RoomView, { readonly role: 'wall' | 'remote' }>;

/** What the button that leads on says: what comes. Undefined: nothing comes any more. */
export function leadOnWords({ shared, controls }: HostView): string | undefined {
	switch (shared.phase) {
		case 'lobby':
			return 'Start';
		case 'reading':
			return 'To the questions';
		case 'asking':
			return 'Lock answers';
		case 'proving':
			return 'Lock proofs';
		case 'locked':
			return 'Show the answer';
		case 'revealed':
			if (!hasNext(shared, controls.questions)) return 'To the end';
			return shared.settings.ranking === 'each' ? 'Show the ranking' : 'Next question';
		case 'standings':
			return 'Next question';
		case 'own-pace':
			return 'End for everybody';
		case 'finished':
			return undefined;
		default:
			return unreachable(shared.phase);
	}
}

/** ROOM-15: whether a question behind the running one has not been asked. */
function hasNext({ asking }: SharedView, questions: readonly QuestionRow[]): boolean {
	const index = asking?.index ?? -1;
	return questions.some(({ outcome }, at) => at > index && outcome === null);
}

export const PHASE_WORDS: Readonly<Record<SharedView['phase'], string>> = {
	lobby: 'Waiting for the class',
	reading: 'Reading the article',
	asking: 'Answering',
	proving: 'Pointing to the proof',
	locked: 'Answers are locked',
	revealed: 'The answer',
	standings: 'Ranking',
	'own-pace': 'At their own pace',
	finished: 'The end'
};

/** `Question 3 of 10`; undefined where the phase is about none. */
export function placeWords({ asking, questionCount }: SharedView): string | undefined {
	return asking === null ? undefined : `Question ${asking.index + 1} of ${questionCount}`;
}

/** How far the class is, as the phase counts it; undefined where it waits for nobody. */
export function countWords({ phase, counts }: SharedView): string | undefined {
	const { members, present, done } = counts;
	// Who answered and then lost the network has still answered.
	const of = Math.max(present, done);
	switch (phase) {
		case 'lobby':
			return members === 1 ? '1 player is in' : `${members} players are in`;
		case 'reading':
			return `${done} of ${of} are ready`;
		case 'asking':
		case 'locked':
			return `${done} of ${of} have answered`;
		case 'proving':
			return `${done} have pointed`;
		case 'own-pace':
			return `${done} of ${of} are through`;
		default:
			return undefined;
	}
}

export function recountWords({ index, ruling }: Recount): string {
	const what =
		ruling === 'dropped'
			? 'was dropped after an objection: it counts for nobody.'
			: 'was counted anew after an objection: one more answer is right.';
	return `Question ${index + 1} ${what}`;
}

/** `82 %`; a share below 0 (confidence) keeps its sign. */
export function percent(share: number): string {
	const rounded = Math.round(share * 100);
	return rounded < 0 ? `−${-rounded} %` : `${rounded} %`;
}
