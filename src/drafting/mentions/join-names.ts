/**
 * Joins the wordings of one name to one entity (NAME-20 to NAME-29): a surname to the one person who
 * bears it, letters to the name they stand for. Where two could be meant, none is.
 */
import { REGNAL_TITLES } from '../english/titles.ts';
import type { EntityId, EntityKind } from './mention.ts';
import type { NameCluster } from './name-cluster.ts';
import type { NameRun } from './name-run.ts';
import { shortFormsOf } from './short-forms.ts';
import { weighName, type Verdict } from './weigh-name.ts';

/** Mentions of one wording. */
export type NamePart = {
	readonly runs: readonly NameRun[];
	readonly confidence: number;
	readonly reasons: readonly string[];
};

export type NamedEntity = {
	readonly id: EntityId;
	readonly kind: EntityKind;
	readonly name: string;
	readonly parts: readonly NamePart[];
	readonly confidence: number;
	readonly reasons: readonly string[];
};

type Typed = { readonly cluster: NameCluster; readonly verdict: Verdict };

/** How likely a short form means the longer name that alone fits it. */
const SURE_OF_SHORT_FORM = 0.97;
/** What is left of confidence where several bear the name. */
const SHARED = 0.3;

/** The entities of a text, in the order of their first mentions. Cost: in proportion to clusters. */
export function joinNames(clusters: readonly NameCluster[]): readonly NamedEntity[] {
	const typed = clusters.map((cluster) => ({ cluster, verdict: weighName(cluster.cues) }));
	const longerBy = longerNames(typed);
	const shortsOf = new Map<Typed, Typed[]>();
	const heads: Typed[] = [];
	for (const one of typed) {
		const [longer, rival] = longerOf(one, longerBy);
		if (longer === undefined || rival !== undefined) heads.push(one);
		else shortsOf.set(longer, [...(shortsOf.get(longer) ?? []), one]);
	}
	return heads
		.flatMap((head) => {
			const isShared = longerOf(head, longerBy).length > 1;
			return entityOf(head, shortsOf.get(head) ?? [], isShared);
		})
		.toSorted((a, b) => firstStart(a) - firstStart(b))
		.map((entity, index) => ({ ...entity, id: `e${index + 1}` }));
}

/** Short form → the names it may stand for. */
function longerNames(typed: readonly Typed[]): ReadonlyMap<string, readonly Typed[]> {
	const by = new Map<string, Typed[]>();
	for (const one of typed) {
		const { kind } = one.verdict;
		if (kind === undefined) continue;
		for (const form of shortFormsOf(one.cluster, kind)) {
			const same = by.get(form);
			if (same === undefined) by.set(form, [one]);
			else same.push(one);
		}
	}
	return by;
}

function longerOf({ cluster }: Typed, by: ReadonlyMap<string, readonly Typed[]>): readonly Typed[] {
	return (by.get(cluster.key) ?? []).filter((longer) => longer.cluster.key !== cluster.key);
}

function entityOf(
	head: Typed,
	shorts: readonly Typed[],
	isShared: boolean
): readonly NamedEntity[] {
	const { kind, reasons } = head.verdict;
	if (kind === undefined && !isShared) return [];
	const confidence = isShared ? SHARED : head.verdict.confidence;
	const own = { runs: head.cluster.runs, confidence, reasons };
	const parts = shorts.map(({ cluster }) => ({
		runs: cluster.runs,
		confidence: confidence * SURE_OF_SHORT_FORM,
		reasons: ['short form of a name in the text']
	}));
	return [
		{
			id: '',
			kind: kind ?? 'person',
			name: nameOf(head.cluster.runs),
			parts: [own, ...parts],
			confidence,
			reasons: isShared ? ['several bear this name'] : reasons
		}
	];
}

function firstStart({ parts }: NamedEntity): number {
	return Math.min(...parts.map(({ runs }) => runs[0]?.start ?? Infinity));
}

/** As first written; "Pope Francis" where one word stands behind a title of rank. */
function nameOf(runs: readonly NameRun[]): string {
	const ranked = runs.find((run) => run.words.length === 1 && REGNAL_TITLES.has(run.title ?? ''));
	const text = runs[0]?.text ?? '';
	return ranked?.title === undefined ? text : `${ranked.title} ${ranked.text}`;
}
