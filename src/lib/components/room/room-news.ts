/**
 * What is said to those who do not see the wall: each phase as it comes, and how the class is getting
 * on, in steps, for an announcement of every answer would drown everything else.
 */
import type { SharedView } from '#domain/room/view/view.ts';
import { PHASE_WORDS, placeWords, recountWords } from './host-words.ts';

/** Changes when something is to be said, and only then. */
export function roomNews(shared: SharedView): string {
	const place = shared.phase === 'standings' ? undefined : placeWords(shared);
	const parts = [
		shared.isPaused ? 'Paused' : undefined,
		place,
		PHASE_WORDS[shared.phase],
		'question' in shared.stage ? shared.stage.question.prompt : undefined,
		shared.stage.kind === 'revealed' && shared.recounts.length > 0
			? shared.recounts.slice(-1).map(recountWords)[0]
			: undefined
	];
	return parts.filter((part) => part !== undefined).join('. ');
}

/** `Half of the class has answered`: by quarters, so that it changes four times at the most. */
export function countNews({ phase, counts, isPaused }: SharedView): string {
	const { members, present, done } = counts;
	if (isPaused) return '';
	switch (phase) {
		case 'lobby':
			return members === 0 ? '' : `${roundedDown(members)} or more are in`;
		case 'reading':
			return quarterWords(done, present, 'is ready');
		case 'asking':
			return quarterWords(done, present, 'has answered');
		case 'proving':
			return quarterWords(done, done + counts.pending, 'has pointed');
		case 'own-pace':
			return quarterWords(done, present, 'is through');
		default:
			return '';
	}
}

const QUARTERS = ['', 'A quarter of the class', 'Half of the class', 'Three quarters of the class'];

function quarterWords(done: number, of: number, what: string): string {
	if (of === 0) return '';
	if (done >= of) return `Everybody ${what}`;
	const quarter = QUARTERS[Math.floor((4 * done) / of)] ?? '';
	return quarter === '' ? '' : `${quarter} ${what}`;
}

/** 1, 2, 5, 10, then each ten. */
function roundedDown(count: number): number {
	if (count >= 10) return Math.floor(count / 10) * 10;
	return [5, 2, 1].find((step) => count >= step) ?? 0;
}
