import type { Cue } from './cue.ts';
import { ORGANISATION_CUES } from './organisation-cues.ts';
import { OTHER_CUES } from './other-cues.ts';
import { PERSON_CUES } from './person-cues.ts';
import { PLACE_CUES } from './place-cues.ts';
import { SHAPE_CUES } from './shape-cues.ts';

/** Every cue that a name is typed by. Each has a line in cue-weights.ts. */
export const CUES: readonly Cue[] = [
	...PERSON_CUES,
	...PLACE_CUES,
	...ORGANISATION_CUES,
	...OTHER_CUES,
	...SHAPE_CUES
];
