/** A link as a QR code, drawn as one path so that a component needs no raw HTML. */
import { encode } from 'uqr';

export type QrDrawing = {
	/** Side of the square view box in modules, the quiet zone included. */
	readonly size: number;
	/** The dark modules, for the `d` of an SVG path, one unit a module. */
	readonly path: string;
};

/** ISO/IEC 18004 asks for four light modules on every side. */
const QUIET_ZONE = 4;

/**
 * Error correction M (15 %): a code on a projector is glared upon, not torn.
 * Throws when the text is longer than any QR code holds (2331 bytes), which no link of ours is.
 */
export function qrDrawing(text: string): QrDrawing {
	const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
	return { size, path: data.map(rowPath).join('') };
}

/** One bar for each run of dark modules: neighbouring bars leave no seams at odd sizes. */
function rowPath(row: readonly boolean[], y: number): string {
	const dark = row.map((isDark) => (isDark ? 'x' : ' ')).join('');
	return Array.from(dark.matchAll(/x+/g), ({ 0: run, index }) => {
		const length = String(run.length);
		return `M${String(index)} ${String(y)}h${length}v1h-${length}z`;
	}).join('');
}
