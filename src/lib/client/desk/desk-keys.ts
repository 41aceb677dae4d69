/**
 * The desk's keys. Single letters act while nothing is typed and no dialog is open, and can be
 * turned off (WCAG 2.1.4); undo with a modifier always works, except within a field, which has its
 * own.
 */
export type DeskKey =
	| 'accept'
	| 'edit'
	| 'reject'
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'move-up'
	| 'move-down'
	| 'undo'
	| 'redo'
	| 'help'
	| 'new'
	| 'preview'
	| 'publish'
	| 'close';

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const LETTERS: Readonly<Record<string, DeskKey>> = {
	a: 'accept',
	e: 'edit',
	x: 'reject',
	j: 'next',
	k: 'previous',
	g: 'first',
	G: 'last',
	u: 'undo',
	U: 'redo',
	n: 'new',
	p: 'preview',
	'?': 'help'
};

/** Which of the desk's keys a press is. */
export function deskKeyOf(press: Press, hasLetters: boolean): DeskKey | undefined {
	const { key, altKey, ctrlKey, metaKey, shiftKey } = press;
	if (ctrlKey || metaKey) {
		if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
		return key === 'y' ? 'redo' : undefined;
	}
	if (altKey) {
		if (key === 'ArrowUp') return 'move-up';
		return key === 'ArrowDown' ? 'move-down' : undefined;
	}
	if (key === 'Escape') return 'close';
	return hasLetters ? LETTERS[key] : undefined;
}

/** Calls `run` for every key of the desk; true means that the key has done something. */
export function listenForDeskKeys(
	run: (key: DeskKey) => boolean,
	hasLetters: () => boolean
): () => void {
	const onkeydown = (event: KeyboardEvent) => {
		if (event.defaultPrevented || isElsewhere(event.target)) return;
		const key = deskKeyOf(event, hasLetters());
		if (key !== undefined && run(key)) event.preventDefault();
	};
	document.addEventListener('keydown', onkeydown);
	return () => document.removeEventListener('keydown', onkeydown);
}

/** In a field, where letters are letters, or in a dialog, which is a place of its own. */
function isElsewhere(target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	if (target.closest('dialog') !== null || target.closest('select, textarea') !== null) return true;
	if (target instanceof HTMLElement && target.isContentEditable) return true;
	return (
		target instanceof HTMLInputElement &&
		!['radio', 'checkbox', 'button', 'submit'].includes(target.type)
	);
}
