/**
 * The keys that lead a room. A control or a field that has the focus keeps the keys it knows, and
 * nothing is led behind an open dialog, so that no press counts twice.
 */
export type HostKey = 'lead-on' | 'pause' | 'lock' | 'extend' | 'help';

export const HOST_KEYS: readonly {
	readonly does: HostKey;
	readonly keys: readonly string[];
	/** As on the keyboard. */
	readonly shown: readonly string[];
	readonly words: string;
}[] = [
	{
		does: 'lead-on',
		// A presenter's clicker sends the page keys.
		keys: [' ', 'ArrowRight', 'Enter', 'PageDown'],
		shown: ['Space', '→', 'Enter', 'Page down'],
		words: 'Lead on'
	},
	{ does: 'pause', keys: ['p', 'P'], shown: ['P'], words: 'Pause, and go on' },
	{ does: 'lock', keys: ['l', 'L'], shown: ['L'], words: 'Lock now' },
	{ does: 'extend', keys: ['+'], shown: ['+'], words: '15 seconds more' },
	{ does: 'help', keys: ['?'], shown: ['?'], words: 'This list' }
];

/** What the press asks for; undefined when it is not for the room. */
export function hostKey(event: KeyboardEvent): HostKey | undefined {
	if (event.repeat || event.defaultPrevented) return undefined;
	if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
	const does = HOST_KEYS.find(({ keys }) => keys.includes(event.key))?.does;
	if (does === undefined || isKept(event)) return undefined;
	return does;
}

const FIELDS = 'input, select, textarea, [contenteditable]';
const CONTROLS = 'button, a[href], summary';

function isKept({ key, target }: KeyboardEvent): boolean {
	if (!(target instanceof Element)) return false;
	if (target.closest(FIELDS) !== null || document.querySelector('dialog[open]') !== null)
		return true;
	return (key === ' ' || key === 'Enter') && target.closest(CONTROLS) !== null;
}
