import { CUE_WEIGHTS, type WeighedKind, WEIGHED_KINDS } from '../english/cue-weights.ts';
import type { EntityKind } from './mention.ts';
import { CUES } from './cues/cues.ts';
import { KIN_CUES } from './name-kin.ts';

/** What a name is taken for. */
export type Verdict = {
	/** Undefined where it is likely no name at all, or its ends are wrong. */
	readonly kind: EntityKind | undefined;
	readonly confidence: number;
	readonly reasons: readonly string[];
};

/** Adds up the weights of the cues that hold; the shares of the kinds sum to 1. */
export function weighName(cues: ReadonlySet<string>): Verdict {
	const scores = WEIGHED_KINDS.map((kind) => sumOf(['base', ...cues], kind));
	const top = Math.max(...scores);
	const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
	const kind = WEIGHED_KINDS[scores.indexOf(top)] ?? 'none';
	return {
		kind: kind === 'none' ? undefined : kind,
		confidence: 1 / total,
		reasons: reasonsFor(cues, kind)
	};
}

function sumOf(cues: readonly string[], kind: WeighedKind): number {
	return cues.reduce((sum, id) => sum + (CUE_WEIGHTS.get(id)?.[kind] ?? 0), 0);
}

/** The cues that speak for the kind, the strongest first. */
function reasonsFor(cues: ReadonlySet<string>, kind: WeighedKind): readonly string[] {
	return [...CUES, ...KIN_CUES]
		.filter(({ id }) => cues.has(id))
		.map(({ id, reason }) => ({ reason, weight: CUE_WEIGHTS.get(id)?.[kind] ?? 0 }))
		.filter(({ weight }) => weight > 0.4)
		.toSorted((a, b) => b.weight - a.weight)
		.slice(0, 4)
		.map(({ reason }) => reason);
}
