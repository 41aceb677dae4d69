/**
 * The shape and letter of an option by its place, alike on the wall and on every phone: whoever does
 * not see colours, or reads another language, still finds "the triangle". SVG paths on a 24-unit
 * grid, filled.
 */
const SHAPES = [
	{ name: 'circle', path: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z' },
	{ name: 'triangle', path: 'M12 2.5 23 21.5H1z' },
	{ name: 'square', path: 'M3.5 3.5h17v17h-17z' },
	{ name: 'diamond', path: 'M12 .8 23.2 12 12 23.2.8 12z' },
	{
		name: 'star',
		path: 'm12 1.2 3.2 7 7.6.8-5.7 5.1 1.6 7.5L12 17.8l-6.7 3.8 1.6-7.5L1.2 9l7.6-.8z'
	},
	{ name: 'hexagon', path: 'M6.4 2.5h11.2L23.2 12l-5.6 9.5H6.4L.8 12z' },
	{ name: 'cross', path: 'M8.5 2h7v6.5H22v7h-6.5V22h-7v-6.5H2v-7h6.5z' },
	{ name: 'half moon', path: 'M17.5 1.5v21a10.5 10.5 0 0 1 0-21z' },
	{ name: 'drop', path: 'M12 .8c4 5.2 7.5 9.2 7.5 13.5a7.5 7.5 0 0 1-15 0C4.5 10 8 6 12 .8z' },
	{ name: 'bolt', path: 'M14.5 1 4 13.5h6.5L8.5 23 20 9.5h-7z' }
] as const;

type OptionSign = { readonly letter: string; readonly shape: string; readonly path: string };

/** `index` counts from 0. After the last shape the first comes again; the letter still differs. */
export function optionSign(index: number): OptionSign {
	const { name, path } = SHAPES[index % SHAPES.length] ?? SHAPES[0];
	return { letter: letterOf(index), shape: name, path };
}

/** A to Z, then AA, AB and so on. */
function letterOf(index: number): string {
	const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
	return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
