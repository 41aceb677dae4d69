import type { Cue } from '../cue.ts';
import type { Place } from '../found.ts';

/** The nearest verb of speech before a quote in its sentence. */
export function cueBefore({ line, at, cues }: Place): Cue | undefined {
	let stop = at;
	while (stop > 0 && line.items[stop - 1]?.kind !== 'stop') stop -= 1;
	return cues.findLast((cue) => cue.at < at && cue.at >= stop);
}
